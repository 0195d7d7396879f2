import { createFetchedOnce } from "../model/fetched-once.ts";
import { languages, type Language } from "../model/language.ts";
import type { OwnFileWords } from "./own-file-words.ts";

const loaders: Readonly<Record<Language, () => Promise<OwnFileWords>>> = {
  en: async () => (await import("./en/own-file.ts")).ownFile,
  cs: async () => (await import("./cs/own-file.ts")).ownFile,
  de: async () => (await import("./de/own-file.ts")).ownFile,
  ru: async () => (await import("./ru/own-file.ts")).ownFile,
};

const fetched = createFetchedOnce((language) => loaders[languages.find((each) => each === language) ?? "en"]());

/** The words about own files in a language, the same promise each time; rejects when they cannot be fetched. */
export function loadOwnFileWords(language: Language): Promise<OwnFileWords> {
  return fetched.get(language);
}

/** Lets words that could not be had be fetched anew at the next call. */
export function forgetFailedOwnFileWords(): void {
  fetched.forgetFailed();
}
