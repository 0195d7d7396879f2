import type { OwnFormat } from "../../model/own-note.ts";
import type { NoteLog } from "./note-log.ts";
import type { TimeReader } from "./time-reader.ts";

/** What the readers of one file share. */
export interface ReadingContext {
  readonly log: NoteLog;
  readonly times: TimeReader;
  /** Ids met so far. */
  readonly ids: Set<string>;
  /** Kinds of GeoJSON met so far beyond the plain one. */
  readonly dialects: Set<Extract<OwnFormat, "moving-features" | "linked-places">>;
  /** Is told how much of the file is read, 0 to 1. */
  readonly progress: (share: number) => void;
}

/** So many features of a file are read: more would make the page slow for everything else. */
export const mostFeatures = 200_000;
/** And so many positions. */
export const mostPositions = 1_000_000;
/** So deep may a file be nested: deeper than any map data, and what walks the values may recurse so far and no further. */
export const deepestNesting = 200;
