import { leafletByHand } from "./leaflet-by-hand.ts";

/** Leaflet's own canvas renderer. */
export const contender = leafletByHand({ preferCanvas: true });
