import * as L from "leaflet";
import type { LonLat } from "../model/lon-lat.ts";
import type { Explorer } from "../state/use-explorer.ts";
import { lyingScreen, narrowScreen } from "../state/use-screen.ts";
import { toLatLng, toLonLat } from "./leaflet.ts";
import { lowestZoom } from "./zoom-range.ts";
import { wholeMarch } from "./whole-march.ts";

/** Room kept free beside the march within the map, in CSS pixels: the opening card lies left, on an upright phone below. */
const wide = { left: 440, top: 124, right: 130, bottom: 40 } as const;
const narrow = { left: 64, top: 40, right: 80, bottom: 336 } as const;
const lying = { left: 420, top: 30, right: 110, bottom: 30 } as const;
/** What of the window's height the map does not get: the time strip, and on a phone the bar above. */
const chrome = { wide: 132, narrow: 56 + 146, lying: 56 + 76 } as const;

/** However much room there is, the whole march is opened on no closer than this zoom level. */
const closest = 9;

/** Where the map opens: as the link says, else on the whole march beside the opening card. Degrees and zoom level. */
export function openingView({ store }: Explorer): { readonly center: LonLat; readonly zoom: number } {
  const { view, chronicle } = store.get();
  if (view !== null) return { center: view, zoom: view.zoom };
  const matches = (query: string): boolean => window.matchMedia(query).matches;
  const screen = matches(lyingScreen) ? "lying" : matches(narrowScreen) ? "narrow" : "wide";
  const room = { wide, narrow, lying }[screen];
  const size = L.point(window.innerWidth, window.innerHeight - chrome[screen]);
  // A window may be too small for card and map at once; the march is then shown small rather than not at all.
  const free = L.point(Math.max(size.x - room.left - room.right, 80), Math.max(size.y - room.top - room.bottom, 80));
  const bounds = L.latLngBounds(wholeMarch(chronicle).map(toLatLng));
  const crs = L.CRS.EPSG3857;
  const [northWest, southEast] = [crs.latLngToPoint(bounds.getNorthWest(), 0), crs.latLngToPoint(bounds.getSouthEast(), 0)];
  const scale = Math.min(free.x / (southEast.x - northWest.x), free.y / (southEast.y - northWest.y));
  const zoom = Math.min(Math.max(Math.log2(scale), lowestZoom), closest);
  // The middle of the march belongs in the middle of the free room, which is not the middle of the map.
  const middle = northWest.add(southEast).multiplyBy(2 ** zoom / 2);
  const offset = size.divideBy(2).subtract(L.point(room.left + free.x / 2, room.top + free.y / 2));
  return { center: toLonLat(crs.pointToLatLng(middle.add(offset), zoom)), zoom };
}
