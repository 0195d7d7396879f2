import type L from "leaflet";

/** Our panes from bottom to top with their stacking order; the base map's own lie below 250. */
const panes = { ground: 250, own: 340, trails: 350, places: 450, units: 480 } as const;

/** Makes the panes once; canvases in them take no pointer events, buttons do. */
export function createPanes(map: L.Map): void {
  for (const [name, order] of Object.entries(panes)) {
    if (map.getPane(name) !== undefined) continue;
    const pane = map.createPane(name);
    pane.style.zIndex = String(order);
    pane.style.pointerEvents = "none";
  }
}
