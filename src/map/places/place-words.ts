import { formatWhen } from "../../i18n/format-when.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Language } from "../../model/language.ts";
import { languageOfName } from "../../model/language-of-name.ts";
import type { PlaceMark } from "./place-marks.ts";

/** The words of one mark in the reader's language. */
export interface PlaceWords {
  readonly title: string;
  /** The other name, or in the opening the date; empty for none. */
  readonly below: string;
  /** Of the other name, as a BCP 47 tag; `undefined` for that of the page, or where it is not known. */
  readonly belowLanguage: string | undefined;
  /** What a screen reader says: the title, in the opening the date, and the other name with its language. */
  readonly label: string;
}

/** Which of a place's other names stands below its name: the first that differs. */
const otherNames = ["of1945", "today", "de1945", "cs"] as const;

/** What stands beside a mark: its name, and below it the other name it went or goes by; in the opening the date of the march. */
export function placeWords(
  { feature, mainStage }: PlaceMark,
  opening: boolean,
  language: Language,
  messages: Messages,
): PlaceWords {
  const { title, names } = feature;
  const kind = otherNames.find((each) => names[each] !== undefined && names[each] !== title);
  const other = (kind === undefined ? undefined : names[kind]) ?? "";
  // Where the march begins, the day of leaving says more than the months before it.
  const told = mainStage !== null && mainStage.arrive.grain === "days" ? mainStage.depart : mainStage?.arrive;
  const date = told === undefined ? "" : formatWhen(told, language, messages);
  return {
    title,
    below: opening ? date : other,
    belowLanguage: opening || other === "" ? undefined : languageOfName(names, other),
    // First what is written, so that a voice can call it (WCAG 2.5.3). A spoken name cannot change its language half-way, so it says of
    // what language the other name is.
    label: [title, ...(opening ? [date] : []), kind === undefined ? "" : `${other} (${messages.panels.names[kind]})`]
      .filter((part) => part !== "")
      .join(", "),
  };
}
