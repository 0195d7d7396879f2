import type L from "leaflet";
import { roomBesidePanels } from "./room-beside-panels.ts";

/** How long a panel takes to come in, in milliseconds. */
export const panelMs = 240;

/** Moves the map just so far that a point is in the room the panels leave free; not at all if it is there already. */
export function reveal(map: L.Map, at: L.LatLng, animated: boolean): void {
  const { paddingTopLeft, paddingBottomRight } = roomBesidePanels(map);
  const size = map.getSize();
  // A panel that covers nearly all leaves no room to move into.
  if (size.x - paddingTopLeft[0] - paddingBottomRight[0] < 40 || size.y - paddingTopLeft[1] - paddingBottomRight[1] < 20) return;
  const animate = !animated || !map.getBounds().contains(at) ? { animate: false } : { animate: true, duration: 0.3 };
  map.panInside(at, { paddingTopLeft, paddingBottomRight, ...animate });
}
