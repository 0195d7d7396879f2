import type { Certainty } from "../../model/basis.ts";
import type { Mode } from "../../model/feature.ts";
import type { UnitSide } from "../../model/side.ts";
import type { PartOfDay } from "../../model/when.ts";

const certainty: Readonly<Record<Certainty, string>> = { attested: "Attested", probable: "Probable", inferred: "Inferred" };
const side: Readonly<Record<UnitSide, string>> = {
  roa: "ROA (KONR)",
  wehrmacht: "Wehrmacht",
  "waffen-ss": "Waffen-SS",
  insurgents: "Czech insurgents",
  "us-army": "US Army",
  "red-army": "Red Army",
  own: "Your file",
};
const partOfDay: Readonly<Record<PartOfDay, string>> = {
  night: "night",
  dawn: "dawn",
  morning: "morning",
  forenoon: "forenoon",
  noon: "noon",
  afternoon: "afternoon",
  evening: "evening",
  day: "by day",
};
const mode: Readonly<Record<Mode, string>> = {
  march: "on foot",
  motor: "by motor",
  rail: "by rail",
  air: "by air",
  boat: "by boat",
};

/** English names of what the model distinguishes, and how dates are put together. */
export const words = {
  certainty,
  side,
  partOfDay,
  mode,
  about: "c.",
  /** Before a clock time. */
  aboutTime: "c.",
  between: (first: string, last: string) => `${first} to ${last}`,
  /** Between two days of one month or two years, the first without what the last says. */
  betweenNumbers: (first: string, last: string) => `${first} to ${last}`,
  since: (date: string, isAbout: boolean) => `from ${isAbout ? "c. " : ""}${date}`,
  until: (date: string, isAbout: boolean) => `until ${isAbout ? "c. " : ""}${date}`,
  /** The night between two successive days. */
  nightTo: (first: string, last: string) => `night of ${first} to ${last}`,
} as const;
