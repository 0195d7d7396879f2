import { distance } from "@turf/turf";
import type { LonLat } from "../model/lon-lat.ts";

/** Metres between two positions over the sphere (haversine). */
export function metresBetween(a: LonLat, b: LonLat): number {
  return distance([a.lon, a.lat], [b.lon, b.lat], { units: "meters" });
}

/** Metres from the start of a path to each of its positions, rounded to decimetres; begins with 0. */
export function measurePath(path: readonly LonLat[]): readonly number[] {
  let total = 0;
  return path.map((position, index) => {
    const before = path[index - 1];
    if (before !== undefined) total += metresBetween(before, position);
    return Math.round(total * 10) / 10;
  });
}
