import { readOwnFile, type OwnFileRead } from "../../../data/own-file/read-own-file.ts";
import { ownNotes } from "../../../i18n/en/own-notes.ts";
import { sayOwnNote } from "../../../i18n/say-own-note.ts";

/** A file's name, what is in it, how many features are shown of it, and all that its reader is told. */
export type Case = readonly [
  title: string,
  name: string,
  content: string | Uint8Array | object,
  shown: number,
  told: readonly string[],
];

/** How many features of a file are shown, and what its reader is told, in English. */
export function readAndTell(
  name: string,
  content: string | Uint8Array | object,
): { readonly shown: number; readonly told: readonly string[] } {
  const read = readOwnFile({ name, bytes: bytesOf(content), serial: 1 });
  return { shown: read.ok ? read.layer.features.length : 0, told: notesOf(read) };
}

function bytesOf(content: string | Uint8Array | object): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));
}

function notesOf(read: OwnFileRead): readonly string[] {
  return (read.ok ? read.layer.notes : read.notes).map((note) => {
    const { place, sentence, more } = sayOwnNote(note, ownNotes);
    return `${place}: ${sentence}${more === "" ? "" : ` ${more}`}`;
  });
}
