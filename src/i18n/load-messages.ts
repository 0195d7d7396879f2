import { createFetchedOnce } from "../model/fetched-once.ts";
import { languages, type Language } from "../model/language.ts";
import { en } from "./en.ts";
import type { LongTexts, Messages } from "./messages.ts";

/** How the words of each language are fetched. English comes with the page. */
const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  cs: async () => (await import("./cs.ts")).cs,
  de: async () => (await import("./de.ts")).de,
  ru: async () => (await import("./ru.ts")).ru,
};

const longTextLoaders: Readonly<Record<Language, () => Promise<LongTexts>>> = {
  en: async () => (await import("./en/long-texts.ts")).longTexts,
  cs: async () => (await import("./cs/long-texts.ts")).longTexts,
  de: async () => (await import("./de/long-texts.ts")).longTexts,
  ru: async () => (await import("./ru/long-texts.ts")).longTexts,
};

/** The languages that the interface speaks, each by its own name. */
export const interfaceLanguages: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["cs", "Čeština"],
  ["de", "Deutsch"],
  ["ru", "Русский"],
];

/** The words of the interface in a language. Throws when they cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}

const longTexts = createFetchedOnce((language) => longTextLoaders[languages.find((each) => each === language) ?? "en"]());

/** The long texts in a language, the same promise each time. */
export function loadLongTexts(language: Language): Promise<LongTexts> {
  return longTexts.get(language);
}

/** Lets long texts that could not be had be fetched anew at the next call. */
export function forgetFailedLongTexts(): void {
  longTexts.forgetFailed();
}
