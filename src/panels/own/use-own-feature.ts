import { isOwn, type OwnFeature, type OwnLayer } from "../../model/own-layer.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";

/** The feature of a reader's file that has an id, and its layer; `null` for none. */
export function useOwnFeature(id: string | null): { readonly layer: OwnLayer; readonly feature: OwnFeature } | null {
  const ownLayers = useStore(useExplorer().store, (state) => state.ownLayers);
  if (id === null || !isOwn(id)) return null;
  for (const layer of ownLayers) {
    const feature = layer.features.find((each) => each.id === id);
    if (feature !== undefined) return { layer, feature };
  }
  return null;
}
