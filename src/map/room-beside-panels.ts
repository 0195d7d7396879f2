import type L from "leaflet";
import { coveredBoxes } from "./covered-boxes.ts";

/** Room to keep clear at the map's edges, in pixels. */
interface Room {
  readonly paddingTopLeft: L.PointTuple;
  readonly paddingBottomRight: L.PointTuple;
}

/** Keeps what is shown clear of the panels on the left and the right and, on a phone, of the sheet below. */
export function roomBesidePanels(map: L.Map): Room {
  const size = map.getSize();
  let [left, top, right, bottom] = [40, 60, 60, 50];
  for (const { minX, minY, maxX, maxY } of coveredBoxes(map)) {
    const wide = maxX - minX > size.x * 0.7;
    const tall = maxY - minY > size.y * 0.35;
    if (wide && minY > size.y * 0.25) bottom = Math.max(bottom, size.y - minY + 20);
    else if (tall && minX < size.x * 0.3) left = Math.max(left, maxX + 30);
    else if (tall && maxX > size.x * 0.7) right = Math.max(right, size.x - minX + 30);
    else if (wide && maxY < size.y * 0.25) top = Math.max(top, maxY + 20);
  }
  return { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom] };
}
