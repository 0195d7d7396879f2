import type { Dataset, LayerContents, Outline } from "../model/dataset.ts";
import type { Reading } from "../model/reading.ts";
import type { LayerTexts, Titles, UnitTexts } from "../model/texts.ts";

/** All words of the history in one language. */
export interface Edition {
  readonly titles: Titles;
  /** By layer id. */
  readonly layerTexts: Readonly<Record<string, LayerTexts>>;
  readonly unitTexts: UnitTexts;
  readonly reading: Reading;
}

/** The dataset of an outline and its layers, with English titles. */
export function datasetOf(outline: Outline, layers: readonly LayerContents[]): Dataset {
  return {
    ...outline,
    features: layers.flatMap(({ features }) => features),
    tracks: layers.flatMap(({ tracks }) => tracks),
  };
}
