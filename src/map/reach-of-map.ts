import * as L from "leaflet";
import { knownArea } from "./base/known-area.ts";
import { toLatLng } from "./leaflet.ts";

/** How far the map can be moved: as far as the base map reaches. */
export const reachOfMap: L.LatLngBounds = L.latLngBounds(
  toLatLng({ lon: knownArea.west, lat: knownArea.south }),
  toLatLng({ lon: knownArea.east, lat: knownArea.north }),
);
