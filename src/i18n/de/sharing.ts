import type { Messages } from "../messages.ts";

/** German words of what is shared, embedded and printed. */
export const sharing: Messages["sharing"] = {
  shareAndEmbed: "Teilen und einbetten",
  openExplorer: "Die ganze Seite öffnen",
  print: "Drucken",
  thisView: "Diese Ansicht",
  printFromMenu: "Legende, Itinerar und Quellen drucken Sie über das Menü der Seite: Mehr, Drucken.",
};
