import type { LongTexts } from "../messages.ts";

/** German words of the dialog that shares and embeds. */
export const shareDialog: LongTexts["shareDialog"] = {
  linkToView: "Link auf diese Ansicht",
  copyLink: "Link kopieren",
  share: "Teilen\u00a0…",
  copied: "Kopiert",
  copyRefused: "Der Browser hat das Kopieren verweigert. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.",
  embed: "In eine Seite einbetten",
  width: "Breite",
  height: "Höhe",
  fullWidth: "volle Breite",
  pixels: (count) => `${count}\u00a0px`,
  readersOwn: "wie beim Leser",
  code: "Code für Ihre Seite",
  copyCode: "Code kopieren",
  frameShows: (when) =>
    `Karte mit Zeitsteuerung in dieser Ansicht, beginnend am ${when}, mit den Quellen der Karte und einem Link zur ganzen Seite.`,
  frameLook: (language, theme, width, height) => `Sprache: ${language}. Erscheinungsbild: ${theme}. Größe: ${width} mal ${height}.`,
};
