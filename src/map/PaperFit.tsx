import type L from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useExplorer } from "../state/use-explorer.ts";
import type { View } from "../state/explorer-state.ts";
import { useStore } from "../state/use-store.ts";
import { toLatLng } from "./leaflet.ts";

/** The map's size on paper in CSS pixels, for a sheet of A4 or Letter laid across; print.css gives it the room. */
const paper = { width: 960, height: 540 } as const;

/** While the page is printed, gives the map the paper's size with all in it that was seen. Renders nothing. */
export function PaperFit() {
  const map = useMap();
  const { store } = useExplorer();
  const isPrinting = useStore(store, (state) => state.printing === "on");
  useEffect(
    function layOnPaper() {
      return isPrinting ? fitToPaper(map, store.get().view) : undefined;
    },
    [map, store, isPrinting],
  );
  return null;
}

/** Returns how to lay the map back on the screen. `view` is where it stands, which the map itself knows to a pixel only. */
function fitToPaper(map: L.Map, view: View | null): () => void {
  map.stop();
  const seen = { center: view === null ? map.getCenter() : toLatLng(view), zoom: map.getZoom(), size: map.getSize() };
  const { style } = map.getContainer();
  const lay = (width: string, height: string, zoom: number): void => {
    style.width = width;
    style.height = height;
    map.fire("densitychange");
    map.invalidateSize({ animate: false, pan: false });
    map.setView(seen.center, zoom, { animate: false });
  };
  const scale = Math.min(paper.width / seen.size.x, paper.height / seen.size.y);
  lay(`${paper.width}px`, `${paper.height}px`, seen.zoom + Math.log2(scale));
  return () => lay("", "", seen.zoom);
}
