import * as L from "leaflet";
import { toLatLng } from "./leaflet.ts";

/** The zoom levels between which the map can be moved: the whole theatre on a phone, and one street. */
export const [lowestZoom, highestZoom] = [5, 16];

/** How far the map can be moved: the theatre and somewhat beyond it, for panels lie over the map's edges. */
export const reachOfMap: L.LatLngBounds = L.latLngBounds(toLatLng({ lon: -2, lat: 43 }), toLatLng({ lon: 31, lat: 57.5 }));
