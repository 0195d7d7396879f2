import type { LongTexts } from "../messages.ts";

/** Czech words of the list of keys: each key, or some that belong together, and what it does. */
export const keyList: LongTexts["keyList"] = [
  ["Mezerník", "Přehrát, pozastavit"],
  ["←, →", "Na ose: o hodinu v rušných dnech, jinak o den"],
  ["Page Up, Page Down", "O týden"],
  ["N, P", "Další, předchozí událost"],
  ["/", "Hledat"],
  ["M, T", "Na mapu, na časovou osu"],
  ["Home, End", "Začátek a konec pochodu"],
  ["+, −", "Přiblížit a oddálit, je-li vybrána mapa"],
  ["Esc", "Zavřít panel, opustit prohlídku"],
  ["?", "Tento seznam"],
];
