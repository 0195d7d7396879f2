import { en } from "../i18n/en.ts";
import { loadMessages } from "../i18n/load-messages.ts";
import type { Speech } from "../i18n/use-messages.ts";
import type { Language } from "../model/language.ts";
import type { Titles } from "../model/texts.ts";
import { notify } from "../state/acts.ts";
import { createStore, type Store } from "../state/store.ts";
import type { Explorer } from "../state/use-explorer.ts";
import { loadTitles } from "./load-geodata.ts";

/** The language of the page, and how the reader changes it. */
export interface SpeechChoice {
  readonly speech: Store<Speech>;
  /** Changes the language once its words have come; where they cannot be had, says so and keeps the old. Never throws. */
  readonly choose: (language: Language) => Promise<void>;
}

/** What it takes to open the page in a language. */
export interface FirstWords {
  readonly speech: Speech;
  readonly titles: Titles;
  /** Whether it is not the language that was asked for, whose words could not be had. */
  readonly isInstead: boolean;
}

/** The words of a language; English ones where they cannot be had. Rejects where there are no titles in English either. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  try {
    const [messages, titles] = await Promise.all([loadMessages(language), loadTitles(language)]);
    return { speech: { language, messages }, titles, isInstead: false };
  } catch {
    return { speech: { language: "en", messages: en }, titles: await loadTitles("en"), isInstead: language !== "en" };
  }
}

/** The choice of language of an explorer that begins in one whose words are there. */
export function createSpeech(explorer: Explorer, first: Speech): SpeechChoice {
  const { store, shelf, library } = explorer;
  const speech = createStore(first);
  let wanted = first.language;
  return {
    speech,
    choose: async (language) => {
      wanted = language;
      library.forgetFailed();
      const { layers } = store.get().chronicle.dataset;
      // Open panels would blink if their texts came after the words of the buttons.
      const panels = [library.unitTexts(language), library.reading(language)];
      const texts = Promise.allSettled([...panels, ...layers.map(({ id }) => library.layerTexts(id, language))]);
      try {
        const [messages, titles] = await Promise.all([loadMessages(language), loadTitles(language)]);
        await texts;
        if (wanted !== language) return;
        shelf.setTitles(titles);
        speech.set({ language, messages });
        store.set({ language });
      } catch {
        wanted = speech.get().language;
        notify(store, speech.get().messages.app.languageFailed);
      }
    },
  };
}
