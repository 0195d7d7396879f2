import type L from "leaflet";
import { allButScale, coveredBoxes, scaleAlone } from "./covered-boxes.ts";
import type { Box } from "./labels/box.ts";
import { roomBesidePanels } from "./room-beside-panels.ts";

/** How long a panel takes to come in, in milliseconds. */
export const panelMs = 240;
/** What a place and its ring need around its middle, in pixels. */
const margin = 18;

/** Moves the map just so far that a point is in the room that panels and bars leave free; not at all if it is there already. */
export function reveal(map: L.Map, at: L.LatLng, animated: boolean): void {
  const { x } = map.latLngToContainerPoint(at);
  const size = map.getSize();
  const { paddingTopLeft, paddingBottomRight } = roomBesidePanels(map);
  let [[left, top], [right, bottom]] = [paddingTopLeft, paddingBottomRight];
  // Bars and captions lie only over a part of the map's width, and matter only to what is over or under them.
  const isOverOrUnder = ({ minX, maxX }: Box): boolean => x > minX - margin && x < maxX + margin;
  for (const { minY, maxY } of coveredBoxes(map, allButScale).filter(isOverOrUnder)) {
    if (maxY - minY > size.y * 0.35) continue;
    if (minY + maxY < size.y) top = Math.max(top, maxY + margin);
    else bottom = Math.max(bottom, size.y - minY + margin);
  }
  // Above a phone's sheet the scale stands in the upper half, and bounds the room from below all the same.
  for (const { minY } of coveredBoxes(map, scaleAlone).filter(isOverOrUnder)) bottom = Math.max(bottom, size.y - minY + margin);
  // A panel that covers nearly all leaves no room to move into.
  if (size.x - left - right < 40 || size.y - top - bottom < 20) return;
  const animation = animated && map.getBounds().contains(at) ? { animate: true, duration: 0.3 } : { animate: false };
  map.panInside(at, { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom], ...animation });
}
