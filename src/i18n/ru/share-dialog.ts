import type { LongTexts } from "../messages.ts";

/** Russian words of the dialog that shares and embeds. */
export const shareDialog: LongTexts["shareDialog"] = {
  linkToView: "Ссылка на этот вид",
  copyLink: "Копировать ссылку",
  share: "Поделиться…",
  copied: "Скопировано",
  copyRefused: "Браузер не позволил скопировать. Текст выделен: скопируйте его с клавиатуры.",
  embed: "Встроить в страницу",
  width: "Ширина",
  height: "Высота",
  fullWidth: "вся ширина",
  pixels: (count) => `${count}\u00a0px`,
  readersOwn: "как у читателя",
  code: "Код для вашей страницы",
  copyCode: "Копировать код",
  frameShows: (when) =>
    `Карта с управлением временем в этом виде, начальное время: ${when}; с указанием источников карты и ссылкой на весь сайт.`,
  frameLook: (language, theme, width, height) => `Язык: ${language}. Оформление: ${theme}. Размер: ${width} на ${height}.`,
};
