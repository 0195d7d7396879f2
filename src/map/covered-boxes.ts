import type L from "leaflet";
import type { Box } from "./labels/place-labels.ts";

/** What lies over the map and must not cover a name: every element marked `data-covers-map`, in pixels of the map's container. */
export function coveredBoxes(map: L.Map): readonly Box[] {
  const origin = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll("[data-covers-map]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      minX: left - origin.left - 4,
      minY: top - origin.top - 4,
      maxX: right - origin.left + 4,
      maxY: bottom - origin.top + 4,
    };
  });
}
