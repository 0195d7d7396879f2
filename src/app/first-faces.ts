import type { Language } from "../model/language.ts";

/** After so many milliseconds the page is shown in what faces there are. */
const patience = 1500;

/**
 * One letter of each file of a face that the first view of a language needs. English names of places are those of the country, and
 * ask for Czech letters; in the serif face only Czech itself does.
 */
const letters: Readonly<Record<Language, { readonly sans: string; readonly serif: string }>> = {
  en: { sans: "aě", serif: "a" },
  cs: { sans: "aě", serif: "aě" },
  de: { sans: "a", serif: "a" },
  ru: { sans: "aя", serif: "aя" },
};

/**
 * Asks for the type faces that the first view of a language is set in. Without them lines would be set in another face at first and
 * would be seen to move. Resolves when they have come or have been waited for long enough, and never rejects.
 */
export async function loadFirstFaces(language: Language): Promise<void> {
  const late = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  const { sans, serif } = letters[language];
  const faces = [
    ...[400, 500, 600].map((weight) => document.fonts.load(`${String(weight)} 12px "Fira Sans Condensed"`, sans)),
    document.fonts.load('600 12px "Source Serif 4"', serif),
  ];
  await Promise.race([late, Promise.allSettled(faces)]);
}
