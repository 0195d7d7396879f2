import type * as L from "leaflet";
import { toLatLng } from "../leaflet.ts";
import type { DrawnPlace } from "./drawn-place.ts";
import { placeTowards } from "./place-towards.ts";

/**
 * What keys do on a place that has the focus: plus and minus zoom as on the map itself, but about the place, for a keyboard cannot
 * point at where it wants to look closer; the arrows lead to the place that lies there.
 */
export function answerPlaceKey(event: KeyboardEvent, map: L.Map, places: readonly DrawnPlace[]): void {
  const { key, target } = event;
  const focused = places.find(({ button }) => button.element === target);
  if (focused === undefined) return;
  const at = toLatLng(focused.mark.position);
  const zoomBy = key === "+" || key === "=" ? 1 : key === "-" ? -1 : 0;
  if (zoomBy !== 0) map.setZoomAround(at, map.getZoom() + zoomBy);
  const shown = places.filter(({ button: { element } }) => element.isConnected && element.hidden !== true);
  const points = shown.map(({ mark, button: { element } }) => {
    const { x, y } = map.latLngToLayerPoint(toLatLng(mark.position));
    return { x, y, element };
  });
  const next = placeTowards(key, map.latLngToLayerPoint(at), points);
  next?.element.focus();
}
