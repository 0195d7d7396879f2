import { use } from "react";
import type { Feature } from "../model/feature.ts";
import type { LayerId } from "../model/id.ts";
import type { Reading } from "../model/reading.ts";
import type { Source } from "../model/source.ts";
import type { FeatureText, UnitTexts } from "../model/texts.ts";
import { useExplorer } from "./use-explorer.ts";
import { useStore } from "./use-store.ts";

// Each of these suspends until the texts have come, and throws if they cannot be had, for the boundary around the panel.

/** Tells the text of any feature of the layers asked for. */
export type TextOf = (feature: Pick<Feature, "id" | "layer">) => FeatureText;

const noText: FeatureText = { summary: "", cites: [], variants: [], timeBasis: null, contested: null };

/** The texts of the features of some layers in the reader's language; a feature of another layer has none. */
export function useFeatureTexts(layers: Iterable<LayerId>): TextOf {
  const { library, store } = useExplorer();
  const language = useStore(store, (state) => state.language);
  // All are asked for before the first is waited for, so that they come side by side.
  const asked = [...new Set(layers)].map((layer) => [layer, library.layerTexts(layer, language)] as const);
  const texts = new Map(asked.map(([layer, promise]) => [layer, use(promise)]));
  return ({ id, layer }) => texts.get(layer)?.[id] ?? noText;
}

/** The texts of all units in the reader's language. */
export function useUnitTexts(): UnitTexts {
  const { library, store } = useExplorer();
  return use(library.unitTexts(useStore(store, (state) => state.language)));
}

/** The bibliography by id. */
export function useSources(): ReadonlyMap<string, Source> {
  return use(useExplorer().library.sources());
}

/** The texts read beside the map in the reader's language. */
export function useReading(): Reading {
  const { library, store } = useExplorer();
  return use(library.reading(useStore(store, (state) => state.language)));
}
