import { createContext, useContext } from "react";
import type { Language } from "../model/localized-text.ts";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";

/** The language of the interface and its words. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
}

export const SpeechContext = createContext<Speech>({ language: "en", messages: en });

/** The words of the interface in the reader's language. */
export function useMessages(): Messages {
  return useContext(SpeechContext).messages;
}

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}
