import type { OwnFileUiWords, OwnFileWords } from "../own-file-words.ts";
import { plural } from "../plural.ts";
import { ownNotes } from "./own-notes.ts";

const featuresOf = (count: number): string =>
  `${count}\u00a0${plural("cs", count, { one: "prvek", few: "prvky", other: "prvků" })}`;
const tracksOf = (count: number): string => `${count}\u00a0${plural("cs", count, { one: "trasa", few: "trasy", other: "tras" })}`;
const notesOf = (count: number): string =>
  `${count}\u00a0${plural("cs", count, { one: "poznámka", few: "poznámky", other: "poznámek" })}`;

const ui: OwnFileUiWords = {
  heading: "Vlastní soubory",
  explanation:
    "Soubor, který otevřete nebo přetáhnete na stránku, se stane samostatnou vrstvou, a co se v něm pohybuje, pohybuje se s časem mapy. Zůstává v této stránce, dokud ji nezavřete, a nikam se neposílá.",
  formats: "GeoJSON (i s časy, Moving Features, Linked Places), KML, GPX nebo CSV, do 100\u00a0MB",
  reading: (name) => `Čte se soubor ${name}`,
  cancel: "Zrušit",
  remove: (name) => `Odebrat ${name}`,
  holds: (format, count) => `${format}, ${featuresOf(count)}`,
  contents: "Co je uvnitř",
  notes: notesOf,
  more: (count) => `Zobrazit další (${count})`,
  opened: (name, tracks, others, notes) =>
    `Soubor ${name} je otevřen: ${tracks === 0 ? "" : `${tracksOf(tracks)}${others === 0 ? "" : ", "}`}${others === 0 ? "" : featuresOf(others)}.${notes === 0 ? "" : ` V panelu Vrstvy k němu ${plural("cs", notes, { one: "je", few: "jsou", other: "je" })} ${notesOf(notes)}.`}`,
  outside: "Některá časová data leží mimo rozsah časové osy.",
  tooLong: "Časová data v něm pokrývají více než tři roky, což časová osa neobsáhne; pohyb je vidět jen zčásti.",
  showTime: "Ukázat tuto dobu",
  showMarch: "Zpět k době pochodu",
  refused: (name, reasons) => `Soubor ${name} se nepodařilo otevřít. ${reasons}`,
  unreadable: (name) =>
    `Soubor ${name} se nepodařilo otevřít: prohlížeč jej neumí přečíst. Možná byl přesunut nebo se nevejde do paměti; vyberte jej znovu.`,
  unchecked: (file) => `Z vašeho souboru ${file}. Nikdo to zde neověřil.`,
  properties: "Vlastnosti",
  noProperties: "Víc o tom soubor neříká.",
  when: "Kdy",
  from: "Od",
  until: "Do",
  kinds: { point: "Bod", line: "Linie", area: "Plocha", track: "Trasa" },
};

/** Czech words about files of the reader's own. */
export const ownFile: OwnFileWords = { ui, notes: ownNotes };
