import type { LongTexts } from "../messages.ts";

/** German words of the list of keys: each key, or some that belong together, and what it does. */
export const keyList: LongTexts["keyList"] = [
  ["Leertaste", "Abspielen, anhalten"],
  ["←, →", "Auf der Zeitleiste: eine Stunde an dichten Tagen, sonst ein Tag"],
  ["Bild auf, Bild ab", "Eine Woche"],
  ["N, P", "Nächstes, voriges Ereignis"],
  ["/", "Suchen"],
  ["M, T", "Zur Karte, zur Zeitleiste"],
  ["Pos1, Ende", "Anfang und Ende des Marsches"],
  ["+, −", "Vergrößern und verkleinern, wenn die Karte den Fokus hat"],
  ["Esc", "Bereich schließen, Rundgang verlassen"],
  ["?", "Diese Liste"],
];
