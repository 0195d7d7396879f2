import type L from "leaflet";
import type { Instant } from "../model/instant.ts";
import type { Clock } from "../state/clock.ts";

/** Something on the map that can draw any instant. */
export interface FrameLayer {
  /** Up to 60 times a second: moves what exists; makes no layer, reads no layout, touches no React. */
  readonly show: (at: Instant) => void;
  readonly remove: () => void;
}

/**
 * Lets the clock drive layers. Draws nothing while Leaflet animates a zoom, because vectors touched then stray by hundreds of
 * pixels, and once when it ends. Returns what undoes it and removes the layers.
 */
export function drive(map: L.Map, clock: Clock, layers: readonly FrameLayer[]): () => void {
  let zooming = false;
  const draw = (): void => {
    if (zooming) return;
    const at = clock.now();
    for (const layer of layers) layer.show(at);
  };
  const zoomStarts = (): void => {
    zooming = true;
  };
  const movementEnds = (): void => {
    zooming = false;
    draw();
  };
  map.on("zoomstart", zoomStarts);
  map.on("zoomend moveend resize", movementEnds);
  const stopListening = clock.onFrame(draw);
  draw();
  return () => {
    stopListening();
    map.off("zoomstart", zoomStarts);
    map.off("zoomend moveend resize", movementEnds);
    for (const layer of layers) layer.remove();
  };
}
