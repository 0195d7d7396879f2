import * as L from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { LonLat } from "../model/lon-lat.ts";
import type { CameraWish } from "../state/camera.ts";
import { useReducedMotion } from "../state/use-drawn-theme.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { coveredBoxes } from "./covered-boxes.ts";
import { toLatLng, toLonLat } from "./leaflet.ts";

/** Nothing is shown closer than this of its own accord, in zoom levels; a single place would fill the screen with one street. */
const closest = 12.5;

/** Follows the wishes of buttons and lists, and reports the view to the store. Renders nothing. */
export function CameraFollower() {
  const map = useMap();
  const { camera, store } = useExplorer();
  const reducedMotion = useReducedMotion();

  useEffect(
    function followWishes() {
      return camera.onWish((wish) => follow(map, wish, !reducedMotion));
    },
    [map, camera, reducedMotion],
  );

  useEffect(
    function reportView() {
      const report = (): void => store.set({ view: { ...toLonLat(map.getCenter()), zoom: map.getZoom() } });
      map.on("moveend", report);
      report();
      return () => {
        map.off("moveend", report);
      };
    },
    [map, store],
  );

  useEffect(
    function followSize() {
      const observer = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: false }));
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map],
  );

  return null;
}

function follow(map: L.Map, wish: CameraWish, animated: boolean): void {
  const animate = { animate: animated, duration: 0.6 };
  switch (wish.kind) {
    case "step":
      map.setZoom(Math.round(map.getZoom() * 2) / 2 + wish.zoomBy, { animate: animated });
      break;
    case "go":
      map.setView(wish.besidePanels === true ? shifted(map, wish.center, wish.zoom) : toLatLng(wish.center), wish.zoom, animate);
      break;
    case "show": {
      if (wish.positions.length === 0) return;
      const bounds = L.latLngBounds(wish.positions.map(toLatLng));
      map.fitBounds(bounds, { ...roomBesidePanels(map), maxZoom: Math.max(closest, 0), ...animate });
    }
  }
}

/** The map's middle that puts a position in the middle of what panels leave free. */
function shifted(map: L.Map, center: LonLat, zoom: number): L.LatLng {
  const { paddingTopLeft, paddingBottomRight } = roomBesidePanels(map);
  const offset = L.point(paddingBottomRight[0] - paddingTopLeft[0], paddingBottomRight[1] - paddingTopLeft[1]).divideBy(2);
  return map.unproject(map.project(toLatLng(center), zoom).add(offset), zoom);
}

/** Keeps what is shown clear of the panels on the left and the right and, on a phone, of the sheet below. */
function roomBesidePanels(map: L.Map): { readonly paddingTopLeft: L.PointTuple; readonly paddingBottomRight: L.PointTuple } {
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
