import type L from "leaflet";
import { allButScale, coveredBoxes } from "./covered-boxes.ts";

/** Above a sheet that leaves less of the map than this, in pixels, there is no room for the scale. */
const leastRoom = 90;

/**
 * Tells the style sheet how high caption or sheet stand along the map's lower edge, so that on a phone the scale stands above them. Before
 * it is told the first time the scale is out of sight, or it would be seen to jump.
 */
export function raiseScale(map: L.Map): void {
  const { x, y } = map.getSize();
  const tops = coveredBoxes(map, allButScale)
    .filter(({ minX, maxX, maxY }) => maxX - minX > x * 0.7 && maxY > y - 30)
    .map(({ minY }) => minY);
  const top = Math.min(y, ...tops);
  const height = `${String(top < leastRoom ? 0 : y - top)}px`;
  const { style, dataset } = map.getContainer();
  if (style.getPropertyValue("--covered-below") === height) return;
  style.setProperty("--covered-below", height);
  dataset["laidOut"] = "";
}
