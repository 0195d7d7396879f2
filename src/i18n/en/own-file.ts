import type { OwnFileUiWords, OwnFileWords } from "../own-file-words.ts";
import { plural } from "../plural.ts";
import { ownNotes } from "./own-notes.ts";

const featuresOf = (count: number): string => `${count} ${plural("en", count, { one: "feature", other: "features" })}`;
const tracksOf = (count: number): string => `${count} ${plural("en", count, { one: "track", other: "tracks" })}`;
const notesOf = (count: number): string => `${count} ${plural("en", count, { one: "note", other: "notes" })}`;

const ui: OwnFileUiWords = {
  heading: "Your own files",
  explanation:
    "A file you open or drop on the page becomes a layer of its own, and what moves in it moves with the clock. It stays in this page until you close it and is sent nowhere.",
  formats: "GeoJSON (also with times, Moving Features, Linked Places), KML, GPX or CSV, up to 100 MB",
  reading: (name) => `Reading ${name}`,
  cancel: "Cancel",
  remove: (name) => `Remove ${name}`,
  holds: (format, count) => `${format}, ${featuresOf(count)}`,
  contents: "What is in it",
  notes: notesOf,
  more: (count) => `Show ${count} more`,
  opened: (name, tracks, others, notes) =>
    `${name} is open: ${tracks === 0 ? "" : `${tracksOf(tracks)}${others === 0 ? "" : ", "}`}${others === 0 ? "" : featuresOf(others)}.${notes === 0 ? "" : ` ${notesOf(notes)} on it ${plural("en", notes, { one: "is", other: "are" })} in the panel Layers.`}`,
  outside: "Some of its dates lie outside the slider’s range.",
  tooLong: "Its dates span more than three years, more than the slider can show; what moves in it is seen only in part.",
  showTime: "Show that time",
  showMarch: "Back to the time of the march",
  refused: (name, reasons) => `${name} could not be opened. ${reasons}`,
  unreadable: (name) =>
    `${name} could not be opened: the browser cannot read it. It may have been moved, or be too large for the memory; choose it again.`,
  unchecked: (file) => `From your file ${file}. Nobody has checked it here.`,
  properties: "Properties",
  noProperties: "The file says nothing more about it.",
  when: "When",
  from: "From",
  until: "Until",
  kinds: { point: "Point", line: "Line", area: "Area", track: "Track" },
};

/** English words about files of the reader's own. */
export const ownFile: OwnFileWords = { ui, notes: ownNotes };
