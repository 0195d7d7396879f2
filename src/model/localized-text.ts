export const languages = ["en", "cs", "de", "ru"] as const;
export type Language = (typeof languages)[number];

/** English always; other languages where the geodata have them. */
export type LocalizedText = { readonly en: string } & Readonly<Partial<Record<Language, string>>>;

/** The text in the language asked for, or in English where nobody has translated it yet. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] ?? text.en;
}
