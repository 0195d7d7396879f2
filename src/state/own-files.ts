import type { LayerId } from "../model/id.ts";

/** Opens files of the reader's own. They stay in this page, for as long as it is open, and go nowhere. */
export interface OwnFiles {
  /** Reads files one after another; each becomes a layer, or a notice says why not. */
  readonly open: (files: readonly File[]) => void;
  /** Stops the reading of the file at hand and of those that wait. */
  readonly cancel: () => void;
  readonly remove: (layer: LayerId) => void;
  /** Widens the slider's range to what is dated in the layer, and goes to its beginning. */
  readonly showTime: (layer: LayerId) => void;
  /** Gives the slider the range of the march again. */
  readonly showMarch: () => void;
}

/** A file that is being read. */
export interface OwnReading {
  readonly name: string;
  /** How much of the work is done, 0 to 1. */
  readonly share: number;
}
