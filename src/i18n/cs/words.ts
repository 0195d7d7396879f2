import type { Messages } from "../messages.ts";

/** Czech names of what the model distinguishes, and how dates are put together. */
export const words: Messages["words"] = {
  certainty: { attested: "Doloženo", probable: "Pravděpodobné", inferred: "Odvozeno" },
  side: {
    roa: "ROA (KONR)",
    wehrmacht: "Wehrmacht",
    "waffen-ss": "Waffen-SS",
    insurgents: "Čeští povstalci",
    "us-army": "Armáda USA",
    "red-army": "Rudá armáda",
    own: "Váš soubor",
  },
  partOfDay: {
    night: "v noci",
    dawn: "za svítání",
    morning: "ráno",
    forenoon: "dopoledne",
    noon: "v poledne",
    afternoon: "odpoledne",
    evening: "večer",
    day: "ve dne",
  },
  mode: { march: "pěšky", motor: "motorizovaně", rail: "po železnici", air: "letecky", boat: "lodí" },
  about: "asi",
  aboutTime: "kolem",
  between: (first, last) => `${first} až ${last}`,
  betweenNumbers: (first, last) => `${first} až ${last}`,
  since: (date, isAbout) => `${isAbout ? "asi " : ""}od ${/^\d{4}$/u.test(date) ? "roku " : ""}${date}`,
  until: (date, isAbout) => `${isAbout ? "asi " : ""}do ${/^\d{4}$/u.test(date) ? "roku " : ""}${date}`,
  nightTo: (_first, last) => `v noci na ${last}`,
};
