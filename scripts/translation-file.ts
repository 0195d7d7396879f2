import { po, type GetTextTranslation } from "gettext-parser";
import type { TranslatedText } from "../src/data/read-translations.ts";
import type { Language } from "../src/model/language.ts";

/** An English text, and the context by which a translation names it. */
export interface EnglishText {
  readonly context: string;
  readonly english: string;
}

/** A translation file in line with the English, and how many of its entries a translator has to see to. */
export interface LinedUp {
  readonly text: string;
  readonly untranslated: number;
  readonly fuzzy: number;
}

/**
 * The gettext file of these English texts: what is translated is kept, in the order of the English; a translation whose English
 * has changed is kept as fuzzy; entries of texts that are gone are left out.
 */
export function lineUp(texts: readonly EnglishText[], written: ReadonlyMap<string, TranslatedText>, language: Language): LinedUp {
  const entries = texts.map(({ context, english }): GetTextTranslation => {
    const entry = written.get(context);
    const text = entry?.text ?? "";
    const isFuzzy = text !== "" && (entry?.fuzzy === true || entry?.english !== english);
    return { msgctxt: context, msgid: english, msgstr: [text], ...(isFuzzy ? { comments: { flag: "fuzzy" } } : {}) };
  });
  const compiled = po.compile(
    {
      charset: "utf-8",
      headers: {
        Language: language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
      },
      translations: Object.fromEntries(entries.map((entry) => [entry.msgctxt ?? "", { [entry.msgid]: entry }])),
    },
    // One line a text, so that a change of one word is a change of one line.
    { foldLength: 0 },
  );
  return {
    text: `${compiled.toString("utf8")}\n`,
    untranslated: entries.filter(({ msgstr }) => msgstr[0] === "").length,
    fuzzy: entries.filter(({ comments }) => comments !== undefined).length,
  };
}
