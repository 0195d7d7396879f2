import type { OwnFileUiWords, OwnFileWords } from "../own-file-words.ts";
import { plural } from "../plural.ts";
import { ownNotes } from "./own-notes.ts";

const featuresOf = (count: number): string => `${count} ${plural("de", count, { one: "Objekt", other: "Objekte" })}`;
const tracksOf = (count: number): string => `${count} ${plural("de", count, { one: "Spur", other: "Spuren" })}`;
const notesOf = (count: number): string => `${count} ${plural("de", count, { one: "Anmerkung", other: "Anmerkungen" })}`;

const ui: OwnFileUiWords = {
  heading: "Eigene Dateien",
  explanation:
    "Eine Datei, die Sie öffnen oder auf der Seite ablegen, wird zu einer eigenen Ebene, und was sich in ihr bewegt, bewegt sich mit der Uhr. Die Datei bleibt auf dieser Seite, bis Sie diese schließen, und wird nirgendwohin gesendet.",
  formats: "GeoJSON (auch mit Zeiten, Moving Features, Linked Places), KML, GPX oder CSV, bis 100\u00a0MB",
  reading: (name) => `${name} wird gelesen`,
  cancel: "Abbrechen",
  remove: (name) => `${name} entfernen`,
  holds: (format, count) => `${format}, ${featuresOf(count)}`,
  contents: "Inhalt",
  notes: notesOf,
  more: (count) => `${count} weitere zeigen`,
  opened: (name, tracks, others, notes) =>
    `${name} ist geöffnet: ${tracks === 0 ? "" : `${tracksOf(tracks)}${others === 0 ? "" : ", "}`}${others === 0 ? "" : featuresOf(others)}.${notes === 0 ? "" : ` ${notesOf(notes)} dazu ${plural("de", notes, { one: "steht", other: "stehen" })} im Bereich Ebenen.`}`,
  outside: "Einige Zeitangaben der Datei liegen außerhalb der Zeitleiste.",
  tooLong:
    "Die Zeitangaben der Datei umspannen mehr als drei Jahre, mehr als die Zeitleiste zeigen kann; Bewegungen sind nur zum Teil zu sehen.",
  showTime: "Diese Zeit zeigen",
  showMarch: "Zurück zur Zeit des Marsches",
  refused: (name, reasons) => `${name} konnte nicht geöffnet werden. ${reasons}`,
  unreadable: (name) =>
    `${name} konnte nicht geöffnet werden: Der Browser kann die Datei nicht lesen. Vielleicht wurde sie verschoben oder ist zu groß für den Speicher; wählen Sie sie noch einmal aus.`,
  unchecked: (file) => `Aus Ihrer Datei ${file}. Niemand hat es hier geprüft.`,
  properties: "Eigenschaften",
  noProperties: "Mehr sagt die Datei darüber nicht.",
  when: "Wann",
  from: "Von",
  until: "Bis",
  kinds: { point: "Punkt", line: "Linie", area: "Fläche", track: "Spur" },
};

/** German words about files of the reader's own. */
export const ownFile: OwnFileWords = { ui, notes: ownNotes };
