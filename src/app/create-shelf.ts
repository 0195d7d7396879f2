import { createChronicle, type Chronicle } from "../chronicle/chronicle.ts";
import { featuresWithTitles, outlineWithTitles } from "../chronicle/with-titles.ts";
import type { LayerContents, Outline } from "../model/dataset.ts";
import type { LayerId } from "../model/id.ts";
import type { Titles } from "../model/texts.ts";
import type { AddedLayer, Shelf } from "../state/shelf.ts";

/** A shelf, and the chronicle of what stands on it. */
export interface StockedShelf extends Shelf {
  readonly chronicle: () => Chronicle;
  /** Calls the listener with each new chronicle. */
  readonly onChange: (listener: (chronicle: Chronicle) => void) => void;
}

/**
 * A shelf with the layers that have come so far, which keep the outline's order; those added later come after them. Throws where titles
 * are not those of the outline and its layers.
 */
export function createShelf(outline: Outline, stock: readonly LayerContents[], firstTitles: Titles): StockedShelf {
  const contents = new Map<LayerId, LayerContents>(stock.map((each) => [each.layer, each]));
  const added = new Map<LayerId, AddedLayer>();
  const listeners: ((chronicle: Chronicle) => void)[] = [];
  const make = (titles: Titles): Chronicle => {
    const extra = [...added.values()];
    const titled = outlineWithTitles(outline, titles);
    const layers = [...titled.layers, ...extra.map(({ layer }) => layer)];
    const held = layers.flatMap(({ id }) => contents.get(id) ?? []);
    const dataset = {
      ...titled,
      layers,
      units: [...titled.units, ...extra.flatMap(({ units }) => units)],
      features: held.flatMap((each) => featuresWithTitles(each, titles)),
      tracks: held.flatMap(({ tracks }) => tracks),
    };
    return createChronicle(dataset);
  };
  let titles = firstTitles;
  let chronicle = make(titles);
  const change = (): void => {
    chronicle = make(titles);
    for (const listener of listeners) listener(chronicle);
  };
  return {
    chronicle: () => chronicle,
    onChange: (listener) => listeners.push(listener),
    put: (layer, addition) => {
      contents.set(layer.layer, layer);
      if (addition !== undefined) added.set(layer.layer, addition);
      change();
    },
    drop: (layer) => {
      contents.delete(layer);
      added.delete(layer);
      change();
    },
    setTitles: (next) => {
      // Made before anything is kept: titles of something else leave the old ones where they are.
      make(next);
      titles = next;
      change();
    },
  };
}
