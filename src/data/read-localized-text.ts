import type { LocalizedText } from "../model/localized-text.ts";

/** A text in English and in the languages given. */
export function readLocalizedText(
  en: string,
  cs: string | undefined,
  de: string | undefined,
  ru: string | undefined,
): LocalizedText {
  return {
    en,
    ...(cs === undefined ? {} : { cs }),
    ...(de === undefined ? {} : { de }),
    ...(ru === undefined ? {} : { ru }),
  };
}
