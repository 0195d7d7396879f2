import type { LongTexts } from "../messages.ts";

/** Czech words of the dialog that shares and embeds. */
export const shareDialog: LongTexts["shareDialog"] = {
  linkToView: "Odkaz na toto zobrazení",
  copyLink: "Kopírovat odkaz",
  share: "Sdílet…",
  copied: "Zkopírováno",
  copyRefused: "Prohlížeč kopírování odmítl. Text je označen: zkopírujte jej klávesnicí.",
  embed: "Vložit do stránky",
  width: "Šířka",
  height: "Výška",
  fullWidth: "plná šířka",
  pixels: (count) => `${count}\u00a0px`,
  readersOwn: "podle čtenáře",
  code: "Kód pro vaši stránku",
  copyCode: "Kopírovat kód",
  frameShows: (when) =>
    `Mapa s ovládáním času v tomto zobrazení, výchozí čas ${when}, s uvedením zdrojů mapy a odkazem na celou stránku.`,
  frameLook: (language, theme, width, height) => `Jazyk: ${language}. Vzhled: ${theme}. Velikost: ${width} × ${height}.`,
};
