import type { LonLat } from "./lon-lat.ts";
import type { OwnFeature } from "./own-layer.ts";

/** Calls `visit` with every position of a feature of a reader's file, in its order. */
export function eachPosition(feature: OwnFeature, visit: (position: LonLat) => void): void {
  switch (feature.kind) {
    case "point":
      visit(feature.position);
      break;
    case "line":
      for (const path of feature.paths) path.forEach(visit);
      break;
    case "area":
      for (const rings of feature.polygons) rings[0]?.forEach(visit);
      break;
    case "track":
      for (const section of feature.track.sections) {
        if (section.kind === "halt") visit(section.position);
        else if (section.kind === "move") section.path.forEach(visit);
      }
  }
}

/** The south-west and north-east corners of the box around features; empty for none. */
export function cornersOf(features: readonly OwnFeature[]): readonly LonLat[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const feature of features) {
    eachPosition(feature, ({ lon, lat }) => {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    });
  }
  if (west > east) return [];
  return [
    { lon: west, lat: south },
    { lon: east, lat: north },
  ];
}
