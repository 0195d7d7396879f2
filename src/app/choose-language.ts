import { createContext } from "react";
import type { Language } from "../model/language.ts";

/** Changes the language of the page; does nothing outside of an explorer. */
export const ChooseLanguage = createContext<(language: Language) => Promise<void>>(() => Promise.resolve());
