import type { Instant } from "../../model/instant.ts";
import { select } from "../../state/acts.ts";
import type { Explorer } from "../../state/use-explorer.ts";
import { positionsOfFeature } from "../details/positions-of.ts";

/** Moves camera and clock to a feature and opens its card; switches its layer on if it is off. */
export function showFeature({ clock, camera, store }: Explorer, featureId: string, at: Instant | null): void {
  const { chronicle, visibleLayers } = store.get();
  const feature = chronicle.features.get(featureId);
  if (feature === undefined) return;
  store.set({ visibleLayers: new Set([...visibleLayers, feature.layer]) });
  if (at !== null) clock.seek(at);
  camera.ask({ kind: "show", positions: positionsOfFeature(feature) });
  select(store, featureId);
}
