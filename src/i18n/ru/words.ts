import type { Messages } from "../messages.ts";

/** Russian names of what the model distinguishes, and how dates are put together. */
export const words: Messages["words"] = {
  certainty: { attested: "Подтверждено", probable: "Вероятно", inferred: "Предположительно" },
  side: {
    roa: "РОА (КОНР)",
    wehrmacht: "Вермахт",
    "waffen-ss": "Войска СС",
    insurgents: "Чешские повстанцы",
    "us-army": "Армия США",
    "red-army": "Красная армия",
    own: "Ваш файл",
  },
  partOfDay: {
    night: "ночью",
    dawn: "на рассвете",
    morning: "утром",
    forenoon: "до полудня",
    noon: "в полдень",
    afternoon: "после полудня",
    evening: "вечером",
    day: "днём",
  },
  mode: { march: "пешком", motor: "на машинах", rail: "по железной дороге", air: "по воздуху", boat: "на лодке" },
  about: "примерно",
  aboutTime: "около",
  between: (first, last) => `${first} — ${last}`,
  betweenNumbers: (first, last) => `${first}–${last}`,
  since: (date, isAbout) => `${isAbout ? "примерно " : ""}с ${date}${/^\d{4}$/u.test(date) ? " года" : ""}`,
  until: (date, isAbout) => `${isAbout ? "примерно " : ""}до ${date}${/^\d{4}$/u.test(date) ? " года" : ""}`,
  nightTo: (_first, last) => `в ночь на ${last}`,
};
