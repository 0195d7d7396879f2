import type { Messages } from "../messages.ts";

/** Czech words of what is shared, embedded and printed. */
export const sharing: Messages["sharing"] = {
  shareAndEmbed: "Sdílet a vložit",
  openExplorer: "Otevřít celou stránku",
  print: "Tisk",
  thisView: "Toto zobrazení",
  printFromMenu: "Legendu, itinerář a prameny vytisknete z nabídky stránky: Další, Tisk.",
};
