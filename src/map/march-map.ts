import type L from "leaflet";
import type { Chronicle } from "../chronicle/chronicle.ts";
import { createGroundLayer, type GroundLayer } from "./ground/ground-layer.ts";
import { createUnitLayer, type UnitLayer, type UnitLayerWords } from "./moving/unit-layer.ts";
import { createPanes } from "./panes.ts";
import { createPlaceLayer, type PlaceLayer } from "./places/place-layer.ts";

/** What of the march lies on the map, from bottom to top. */
export interface MarchMap {
  readonly ground: GroundLayer;
  readonly units: UnitLayer;
  readonly places: PlaceLayer;
}

/** Adds the march to a map. The driver removes ground and units with itself; the places are the caller's to remove. */
export function createMarchMap(
  map: L.Map,
  chronicle: Chronicle,
  words: UnitLayerWords,
  onSelect: (id: string, at: L.LatLng) => void,
): MarchMap {
  createPanes(map);
  return {
    ground: createGroundLayer(map, chronicle, () => map.fire("turn")),
    units: createUnitLayer(map, words),
    places: createPlaceLayer(map, onSelect),
  };
}
