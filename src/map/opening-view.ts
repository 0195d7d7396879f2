import L from "leaflet";
import type { LonLat } from "../model/lon-lat.ts";
import type { Explorer } from "../state/use-explorer.ts";
import { toLatLng, toLonLat } from "./leaflet.ts";
import { wholeMarch } from "./whole-march.ts";

/** Room kept free beside the march, in CSS pixels: on a wide screen the opening card lies left, on a phone below. */
const wide = { left: 440, top: 90, right: 110, bottom: 50 + 132 } as const;
const narrow = { left: 40, top: 80, right: 60, bottom: 270 + 146 } as const;

/** Where the map opens: as the link says, else on the whole march beside the opening card. Degrees and zoom level. */
export function openingView({ chronicle, store }: Explorer): { readonly center: LonLat; readonly zoom: number } {
  const { view } = store.get();
  if (view !== null) return { center: view, zoom: view.zoom };
  const room = window.innerWidth < 760 ? narrow : wide;
  const bounds = L.latLngBounds(wholeMarch(chronicle).map(toLatLng));
  const crs = L.CRS.EPSG3857;
  const [northWest, southEast] = [crs.latLngToPoint(bounds.getNorthWest(), 0), crs.latLngToPoint(bounds.getSouthEast(), 0)];
  const width = window.innerWidth - room.left - room.right;
  const height = window.innerHeight - room.top - room.bottom;
  const scale = Math.min(width / (southEast.x - northWest.x), height / (southEast.y - northWest.y));
  const zoom = Math.min(Math.max(Math.log2(scale), 5), 9);
  // The map's own middle is not the middle of the room left free.
  const stageHeight = window.innerHeight - (window.innerWidth < 760 ? 56 + 146 : 132);
  const middle = northWest
    .add(southEast)
    .divideBy(2)
    .multiplyBy(2 ** zoom);
  const freeMiddle = L.point(
    room.left + width / 2,
    (room.top + stageHeight - (room.bottom - (window.innerHeight - stageHeight))) / 2,
  );
  const center = middle.add(L.point(window.innerWidth / 2, stageHeight / 2)).subtract(freeMiddle);
  return { center: toLonLat(crs.pointToLatLng(center, zoom)), zoom };
}
