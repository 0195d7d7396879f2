import type { Certainty } from "../../model/basis.ts";
import type { Mode } from "../../model/feature.ts";
import type { Side } from "../../model/side.ts";
import type { PartOfDay } from "../../model/when.ts";

const certainty: Readonly<Record<Certainty, string>> = { attested: "Attested", probable: "Probable", inferred: "Inferred" };
const side: Readonly<Record<Side, string>> = {
  roa: "ROA (KONR)",
  wehrmacht: "Wehrmacht",
  "waffen-ss": "Waffen-SS",
  insurgents: "Czech insurgents",
  "us-army": "US Army",
  "red-army": "Red Army",
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

/** English names of what the model distinguishes. */
export const words = { certainty, side, partOfDay, mode, about: "c.", between: "to" } as const;
