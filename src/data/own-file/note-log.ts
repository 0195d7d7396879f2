import type { FilePlace, NoteKey, NoteValues, OwnNote } from "../../model/own-note.ts";

/** Gathers what is to be told of a file: of each kind the first, and how many more there were. */
export interface NoteLog {
  readonly notes: () => readonly OwnNote[];
  readonly add: <Key extends NoteKey>(key: Key, at: FilePlace, values: NoteValues[Key]) => void;
}

/** Of a note that is on no single feature or line. */
export const wholeFile: FilePlace = { kind: "file" };

/** An empty log. */
export function createNoteLog(): NoteLog {
  const firsts = new Map<NoteKey, { readonly note: OwnNote; more: number }>();
  return {
    notes: () => [...firsts.values()].map(({ note, more }) => ({ ...note, more })),
    add: (key, at, values) => {
      const known = firsts.get(key);
      if (known !== undefined) known.more += 1;
      else firsts.set(key, { note: { key, at, more: 0, values }, more: 0 });
    },
  };
}
