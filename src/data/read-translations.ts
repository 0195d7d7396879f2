import { po } from "gettext-parser";
import { languages, type Language } from "../model/language.ts";
import { bindWords } from "./bind-words.ts";
import type { ProblemLog } from "./problem-log.ts";
import { quote } from "./quote.ts";
import type { Say, TextPlace } from "./say.ts";

/** Languages that the geodata are translated into. */
export const translatedLanguages = languages.filter((language) => language !== "en");

/** An entry of a translation file: the English it was made from, and what it says. */
export interface TranslatedText {
  readonly english: string;
  readonly text: string;
  /** Marked by the translator, or by the command that found the English changed, as in need of another look. */
  readonly fuzzy: boolean;
}

/** Where the translations of one file of geodata into one language stand. */
export function translationFile(language: Language, file: string): string {
  return `translations/${language}/${file}.po`;
}

/** How an entry names the text it translates (`msgctxt`): id and property. */
export function contextOf({ id, property }: TextPlace): string {
  return `${id} ${property}`;
}

/** The entries of a gettext file by their context; a later one of the same context counts. Throws a SyntaxError that names the line. */
export function parseTranslations(file: string): ReadonlyMap<string, TranslatedText> {
  if (file.trim() === "") return new Map();
  const { translations } = po.parse(file);
  const entries = Object.entries(translations).flatMap(([context, byEnglish]) =>
    context === ""
      ? []
      : Object.values(byEnglish).map(({ msgid, msgstr, comments }): readonly [string, TranslatedText] => [
          context,
          {
            english: msgid,
            // The parser gives no list where the line is missing, whatever its types say.
            text: (msgstr as readonly string[] | undefined)?.[0] ?? "",
            fuzzy: comments?.flag?.includes("fuzzy") === true,
          },
        ]),
  );
  return new Map(entries);
}

/** The translations into one language, and what is wrong with them once every text has been asked for. */
export interface Translator {
  /** Gives English, after a report, where the translation is missing or was made from another English. */
  readonly say: Say;
  /** Reports entries that translate nothing; to be called last. */
  readonly reportIdle: () => void;
}

/** Names and headings, which readers search for as they type them: with plain spaces. */
const searched: ReadonlySet<string> = new Set(["title", "name", "short_name", "term"]);

const languageNames: Readonly<Record<Language, string>> = { en: "English", cs: "Czech", de: "German", ru: "Russian" };

/** The translator of a language, or `null` when the folder has no file of it: then it is not offered to readers. */
export function readTranslator(files: ReadonlyMap<string, string>, language: Language, log: ProblemLog): Translator | null {
  const prefix = `translations/${language}/`;
  const own = [...files].filter(([file]) => file.startsWith(prefix));
  if (own.length === 0) return null;
  const entries = new Map<string, ReadonlyMap<string, TranslatedText>>();
  for (const [file, written] of own) {
    try {
      entries.set(file, parseTranslations(written));
    } catch (fault) {
      log.at(file, null)(null, `The file is no gettext file: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
  const asked = new Map<string, Set<string>>();
  const name = languageNames[language];
  return {
    say: (place, english) => {
      const file = translationFile(language, place.file);
      const context = contextOf(place);
      asked.set(file, (asked.get(file) ?? new Set()).add(context));
      const entry = entries.get(file)?.get(context);
      const report = log.at(file, place.id);
      if (entry === undefined || entry.text === "") {
        report(place.property, `There is no ${name} for this text; npm run geodata -- translations adds the entry to fill in.`);
      } else if (entry.english !== english) {
        report(
          place.property,
          `The English has changed since the ${name} was written: it was ${quote(entry.english)} and is ${quote(english)}; run npm run geodata -- translations, correct the ${name}, and delete the mark "fuzzy".`,
        );
      } else if (entry.fuzzy) {
        report(place.property, `The ${name} is marked as fuzzy; compare it with the English, correct it, and delete the mark.`);
      } else return searched.has(place.property) ? entry.text : bindWords(language, entry.text);
      return english;
    },
    reportIdle: () => {
      for (const [file, known] of entries) {
        for (const context of known.keys()) {
          if (asked.get(file)?.has(context) === true) continue;
          const [id = "", ...property] = context.split(" ");
          log.at(file, id)(
            property.join(" "),
            "The entry translates a text that is not there any more; npm run geodata -- translations takes it out.",
          );
        }
      }
    },
  };
}
