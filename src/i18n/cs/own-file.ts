import type { OwnFileUiWords, OwnFileWords } from "../own-file-words.ts";
import { plural } from "../plural.ts";
import { ownNotes } from "./own-notes.ts";

const featuresOf = (count: number): string => `${count} ${plural("cs", count, { one: "prvek", few: "prvky", other: "prvků" })}`;
const tracksOf = (count: number): string => `${count} ${plural("cs", count, { one: "trasa", few: "trasy", other: "tras" })}`;
const notesOf = (count: number): string =>
  `${count} ${plural("cs", count, { one: "poznámka", few: "poznámky", other: "poznámek" })}`;

const ui: OwnFileUiWords = {
  heading: "Vlastní soubory",
  explanation:
    "Soubor, který otevřete nebo pustíte na stránku, se stane vlastní vrstvou, a co se v něm pohybuje, pohybuje se s hodinami. Zůstává v této stránce, dokud ji nezavřete, a nikam se neposílá.",
  formats: "GeoJSON (i s časy, Moving Features, Linked Places), KML, GPX nebo CSV, do 100 MB",
  reading: (name) => `Čte se ${name}`,
  cancel: "Zrušit",
  remove: (name) => `Odebrat ${name}`,
  holds: (format, count) => `${format}, ${featuresOf(count)}`,
  contents: "Co je uvnitř",
  notes: notesOf,
  more: (count) => `Zobrazit další (${count})`,
  opened: (name, tracks, others, notes) =>
    `Otevřeno: ${name}: ${tracks === 0 ? "" : `${tracksOf(tracks)}${others === 0 ? "" : ", "}`}${others === 0 ? "" : featuresOf(others)}.${notes === 0 ? "" : ` ${notesOf(notes)} k souboru v panelu Vrstvy.`}`,
  outside: "Některá data leží mimo rozsah časové osy.",
  tooLong: "Jeho data pokrývají více než tři roky, víc, než časová osa ukáže; pohyb je vidět jen zčásti.",
  showTime: "Ukázat tuto dobu",
  showMarch: "Zpět k době pochodu",
  refused: (name, reasons) => `${name} se nepodařilo otevřít. ${reasons}`,
  unreadable: (name) =>
    `${name} se nepodařilo otevřít: prohlížeč jej neumí přečíst. Možná byl přesunut nebo je větší než paměť; vyberte jej znovu.`,
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
