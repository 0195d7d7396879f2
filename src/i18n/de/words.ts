import type { Messages } from "../messages.ts";

/** German names of what the model distinguishes, and how dates are put together. */
export const words: Messages["words"] = {
  certainty: { attested: "Belegt", probable: "Wahrscheinlich", inferred: "Erschlossen" },
  side: {
    roa: "ROA (KONR)",
    wehrmacht: "Wehrmacht",
    "waffen-ss": "Waffen-SS",
    insurgents: "Tschechische Aufständische",
    "us-army": "US-Armee",
    "red-army": "Rote Armee",
    own: "Ihre Datei",
  },
  partOfDay: {
    night: "nachts",
    dawn: "im Morgengrauen",
    morning: "morgens",
    forenoon: "vormittags",
    noon: "mittags",
    afternoon: "nachmittags",
    evening: "abends",
    day: "tagsüber",
  },
  mode: { march: "zu Fuß", motor: "motorisiert", rail: "mit der Bahn", air: "auf dem Luftweg", boat: "mit dem Boot" },
  about: "ca.",
  aboutTime: "ca.",
  between: (first, last) => `${first} bis ${last}`,
  betweenNumbers: (first, last) => `${first} bis ${last}`,
  since: (date, isAbout) => `ab ${isAbout ? "ca. " : ""}${date}`,
  until: (date, isAbout) => `bis ${isAbout ? "ca. " : ""}${date}`,
  nightTo: (_first, last) => `Nacht zum ${last}`,
};
