import { createContext, use, useContext } from "react";
import type { Language } from "../model/language.ts";
import { en } from "./en.ts";
import { loadLongTexts } from "./load-messages.ts";
import type { LongTexts, Messages } from "./messages.ts";

/** The language of the interface and its words. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
}

/** Holds the language and its words for every component in it; English outside of one. */
export const SpeechContext = createContext<Speech>({ language: "en", messages: en });

/** The words of the interface in the reader's language. */
export function useMessages(): Messages {
  return useContext(SpeechContext).messages;
}

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}

/** The texts of several sentences in the reader's language. Suspends until they have come; throws if they cannot be had. */
export function useLongTexts(): LongTexts {
  return use(loadLongTexts(useLanguage()));
}
