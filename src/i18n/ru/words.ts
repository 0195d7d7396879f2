import type { Messages } from "../messages.ts";

/** Russian names of what the model distinguishes. */
export const words: Messages["words"] = {
  certainty: { attested: "Засвидетельствовано", probable: "Вероятно", inferred: "Предположительно" },
  side: {
    roa: "РОА (КОНР)",
    wehrmacht: "Вермахт",
    "waffen-ss": "Войска СС",
    insurgents: "Чешские повстанцы",
    "us-army": "Армия США",
    "red-army": "Красная армия",
  },
  partOfDay: {
    night: "ночью",
    dawn: "на рассвете",
    morning: "утром",
    forenoon: "в первой половине дня",
    noon: "в полдень",
    afternoon: "после полудня",
    evening: "вечером",
    day: "днём",
  },
  mode: { march: "пешком", motor: "на машинах", rail: "по железной дороге", air: "по воздуху", boat: "на лодке" },
  about: "около",
  between: "–",
};
