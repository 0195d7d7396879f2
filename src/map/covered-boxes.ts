import type L from "leaflet";
import type { Box } from "./labels/box.ts";

/** The edge of a map of this size, in pixels of its container: a name or symbol that crossed it would be cut off. */
export function edgeOf({ x, y }: L.Point): readonly Box[] {
  const far = 200;
  return [
    { minX: -far, minY: -far, maxX: x + far, maxY: 2 },
    { minX: -far, minY: y - 2, maxX: x + far, maxY: y + far },
    { minX: -far, minY: -far, maxX: 2, maxY: y + far },
    { minX: x - 2, minY: -far, maxX: x + far, maxY: y + far },
  ];
}

/** What lies over the map, but for the scale, which goes where the rest leaves room. */
export const allButScale = "[data-covers-map]:not(.scale-bar *)";
/** The scale and the credits below it. */
export const scaleAlone = ".scale-bar [data-covers-map]";

/** What lies over the map and must not cover a name: every element marked `data-covers-map`, or those of another selector, in pixels of the map's container. */
export function coveredBoxes(map: L.Map, elements = "[data-covers-map]"): readonly Box[] {
  const origin = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(elements)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      minX: left - origin.left - 4,
      minY: top - origin.top - 4,
      maxX: right - origin.left + 4,
      maxY: bottom - origin.top + 4,
    };
  });
}
