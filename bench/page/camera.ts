import "leaflet/dist/leaflet.css";
import L from "leaflet";
import type { LonLat } from "../../src/model/lon-lat.ts";

/** What every contender shows: the whole region that the synthetic units walk in. Degrees and zoom level. */
export const camera: { readonly center: LonLat; readonly zoom: number } = { center: { lon: 14.5, lat: 50.4 }, zoom: 7 };

/** A Leaflet map without a base map, looking through the {@link camera}. */
export function bareMap(stage: HTMLElement, options: L.MapOptions = {}): L.Map {
  return L.map(stage, {
    center: L.latLng(camera.center.lat, camera.center.lon),
    zoom: camera.zoom,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: false,
    ...options,
  });
}
