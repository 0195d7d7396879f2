import { leafletByHand } from "./leaflet-by-hand.ts";

/** Leaflet as it comes: SVG. */
export const contender = leafletByHand({});
