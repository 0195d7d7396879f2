import * as L from "leaflet";
import type { LonLat } from "../model/lon-lat.ts";

/** The one crossing from our positions to Leaflet's, which puts latitude first. */
export function toLatLng({ lon, lat }: LonLat): L.LatLng {
  return L.latLng(lat, lon);
}

/** The one crossing back. */
export function toLonLat({ lat, lng }: L.LatLng): LonLat {
  return { lon: lng, lat };
}
