import * as L from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { LonLat } from "../model/lon-lat.ts";
import type { CameraWish } from "../state/camera.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useReducedMotion } from "../state/use-reduced-motion.ts";
import { useNarrow } from "../state/use-screen.ts";
import { toLatLng, toLonLat } from "./leaflet.ts";
import { lowestZoomOf } from "./zoom-range.ts";
import { panelMs, reveal } from "./reveal.ts";
import { roomBesidePanels } from "./room-beside-panels.ts";

/** Nothing is shown closer than this of its own accord, in zoom levels; a single place would fill the screen with one street. */
const closest = 12.5;

/** Follows the wishes of buttons and lists, and reports the view to the store. Renders nothing. */
export function CameraFollower() {
  const map = useMap();
  const { camera, store } = useExplorer();
  const reducedMotion = useReducedMotion();
  const narrow = useNarrow();

  useEffect(
    function followWishes() {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const stop = camera.onWish((wish) => {
        clearTimeout(waiting);
        // A sheet drawn up over all of the map makes way for what the reader has asked to see.
        const isHidden = narrow && wish.kind !== "step" && wish.kind !== "reveal" && store.get().sheet === "full";
        if (!isHidden) {
          follow(map, wish, !reducedMotion);
          return;
        }
        store.set({ sheet: "half" });
        waiting = setTimeout(() => follow(map, wish, !reducedMotion), panelMs);
      });
      return () => {
        clearTimeout(waiting);
        stop();
      };
    },
    [map, camera, store, reducedMotion, narrow],
  );

  useEffect(
    function reportView() {
      const report = (): void => {
        // On paper the map has another view than on the screen, to which it goes back.
        if (store.get().printing === "on") return;
        store.set({ view: { ...toLonLat(map.getCenter()), zoom: map.getZoom() } });
      };
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
      const observer = new ResizeObserver(() => {
        map.invalidateSize({ animate: false, pan: false });
        map.setMinZoom(lowestZoomOf(map.getSize()));
      });
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
    case "reveal": {
      const [first] = wish.positions;
      if (first !== undefined) reveal(map, toLatLng(first), animated);
      break;
    }
    case "show": {
      if (wish.positions.length === 0) return;
      const bounds = L.latLngBounds(wish.positions.map(toLatLng));
      map.fitBounds(bounds, { ...roomBesidePanels(map), maxZoom: closest, ...animate });
    }
  }
}

/** The map's middle that puts a position in the middle of what panels leave free. */
function shifted(map: L.Map, center: LonLat, zoom: number): L.LatLng {
  const { paddingTopLeft, paddingBottomRight } = roomBesidePanels(map);
  const offset = L.point(paddingBottomRight[0] - paddingTopLeft[0], paddingBottomRight[1] - paddingTopLeft[1]).divideBy(2);
  return map.unproject(map.project(toLatLng(center), zoom).add(offset), zoom);
}
