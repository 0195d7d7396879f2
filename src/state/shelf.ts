import type { Layer, LayerContents } from "../model/dataset.ts";
import type { LayerId } from "../model/id.ts";
import type { Titles } from "../model/texts.ts";
import type { Unit } from "../model/unit.ts";

/** A layer that the outline does not know, such as one of a reader's own. */
export interface AddedLayer {
  readonly layer: Layer;
  readonly units: readonly Unit[];
}

/** The layers at hand. Each change makes one new chronicle, which the store then holds. */
export interface Shelf {
  /** Puts a layer's contents where the chronicle finds them, in place of those it may have had. */
  readonly put: (contents: LayerContents, added?: AddedLayer) => void;
  /** Takes a layer away; one of the outline keeps its name and is empty. */
  readonly drop: (layer: LayerId) => void;
  /** Names everything in another language. Throws where the titles are those of another outline or layer, and keeps the old. */
  readonly setTitles: (titles: Titles) => void;
}
