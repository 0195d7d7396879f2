import type { FilePlace, NoteKey, NoteValues, OwnFormat, OwnNote } from "../model/own-note.ts";

/** The sentence of each note on a reader's own file: what is wrong and what to do. Where it is stands before it. */
export type NoteSentences = { readonly [Key in NoteKey]: (values: NoteValues[Key]) => string };

/** The words of the notes in one language; fetched with the panel that shows them. */
export interface OwnNoteWords {
  readonly format: Readonly<Record<OwnFormat, string>>;
  readonly place: (at: FilePlace) => string;
  readonly sentence: NoteSentences;
  /** A sentence after its place, in running text. */
  readonly placed: (place: string, sentence: string) => string;
  /** How many more of the same there are, at least one. */
  readonly more: (count: number) => string;
}

/** A note as it is read: where, what and what to do, and how many more there are. */
export interface SaidNote {
  readonly place: string;
  readonly sentence: string;
  /** Empty where the note is the only one of its kind. */
  readonly more: string;
}

/** Says a note in the language of the words. */
export function sayOwnNote<Key extends NoteKey>(note: OwnNote<Key>, words: OwnNoteWords): SaidNote {
  return {
    place: words.place(note.at),
    sentence: words.sentence[note.key](note.values),
    more: note.more === 0 ? "" : words.more(note.more),
  };
}
