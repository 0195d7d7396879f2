import type { Messages } from "../messages.ts";

/** Russian words of what is shared, embedded and printed. */
export const sharing: Messages["sharing"] = {
  shareAndEmbed: "Поделиться и встроить",
  openExplorer: "Открыть весь сайт",
  print: "Печать",
  thisView: "Этот вид",
  printFromMenu: "Условные знаки, маршрут и источники печатаются из меню страницы: Ещё, Печать.",
};
