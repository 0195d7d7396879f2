import type { OwnNoteWords } from "./say-own-note.ts";

/** Words of the panel, the card and the notices about files of the reader's own. */
export interface OwnFileUiWords {
  readonly heading: string;
  /** What happens to a file, in one or two sentences. */
  readonly explanation: string;
  readonly formats: string;
  readonly reading: (name: string) => string;
  readonly cancel: string;
  readonly remove: (name: string) => string;
  /** What a file holds, by format and number of features. */
  readonly holds: (format: string, count: number) => string;
  readonly contents: string;
  readonly notes: (count: number) => string;
  readonly more: (count: number) => string;
  /** Says that a file is open: how many tracks and other features it has, and how many notes there are on it. */
  readonly opened: (name: string, tracks: number, others: number, notes: number) => string;
  readonly outside: string;
  readonly tooLong: string;
  readonly showTime: string;
  readonly showMarch: string;
  /** Says that nothing of a file could be used, and why. */
  readonly refused: (name: string, reasons: string) => string;
  readonly unreadable: (name: string) => string;
  /** The card of a feature: whose statement it is. */
  readonly unchecked: (file: string) => string;
  readonly properties: string;
  readonly noProperties: string;
  readonly when: string;
  readonly from: string;
  readonly until: string;
  readonly kinds: Readonly<Record<"point" | "line" | "area" | "track", string>>;
}

/** All words about files of the reader's own in one language. */
export interface OwnFileWords {
  readonly ui: OwnFileUiWords;
  readonly notes: OwnNoteWords;
}
