import { createChronicle, type Chronicle } from "../chronicle/chronicle.ts";
import { withTitles } from "../chronicle/with-titles.ts";
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

/** A shelf with the layers that have come so far, which keep the outline's order; those added later come after them. */
export function createShelf(outline: Outline, stock: readonly LayerContents[], firstTitles: Titles | null): StockedShelf {
  const contents = new Map<LayerId, LayerContents>(stock.map((each) => [each.layer, each]));
  const added = new Map<LayerId, AddedLayer>();
  const listeners: ((chronicle: Chronicle) => void)[] = [];
  let titles = firstTitles;
  const make = (): Chronicle => {
    const extra = [...added.values()];
    const layers = [...outline.layers, ...extra.map(({ layer }) => layer)];
    const held = layers.flatMap(({ id }) => contents.get(id) ?? []);
    const dataset = {
      ...outline,
      layers,
      units: [...outline.units, ...extra.flatMap(({ units }) => units)],
      features: held.flatMap(({ features }) => features),
      tracks: held.flatMap(({ tracks }) => tracks),
    };
    return createChronicle(withTitles(dataset, titles));
  };
  let chronicle = make();
  const change = (): void => {
    chronicle = make();
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
      titles = next;
      change();
    },
  };
}
