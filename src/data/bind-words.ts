import type { Language } from "../model/language.ts";
import { ordinalJoint } from "../model/russian-ordinal.ts";

/** A word of one letter, or a number, and the space behind it at which no line may break; a dash, and the one before it. */
const bound: Readonly<Partial<Record<Language, RegExp>>> = {
  cs: /(?<=(?:^|[\s(„])[aikosuvz]|\d|(?<!\d)\d{1,3}\.) (?=[\p{L}\d])| (?=–)/giu,
  de: /(?<=\d|(?<!\d)\d{1,3}\.) (?=\p{L})| (?=–)/gu,
  ru: /(?<=(?:^|[\s(«])[авикосуя]|\d) (?=[\p{L}\d«])| (?=—)/giu,
};

/**
 * Binds with unbroken spaces what the language keeps on one line: in Czech and Russian the prepositions and conjunctions of one letter, in
 * Czech, German and Russian a number and what it counts or dates, a dash and the word before it; in Russian also, with a
 * word joiner, the two parts of an ordinal. English stays as it is.
 */
export function bindWords(language: Language, text: string): string {
  const space = bound[language];
  if (space === undefined) return text;
  // What begins with a capital behind a figure and a full stop is, in Czech, the next sentence.
  const spaced = text.replace(space, (_space, at: number) =>
    language === "cs" && /\d\.$/u.test(text.slice(0, at)) && /^ \p{Lu}/u.test(text.slice(at)) ? " " : "\u00a0",
  );
  return language === "ru" ? spaced.replace(ordinalJoint, "\u2060") : spaced;
}
