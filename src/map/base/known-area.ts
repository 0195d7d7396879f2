import { mercatorX, mercatorY } from "../../model/mercator.ts";

/** The edges of what the base map knows, in degrees: coast, rivers and borders end here. */
export const knownArea = { west: -12, south: 40, east: 36, north: 60 } as const;

/** The same edges in Mercator units, which grow eastward and southward. */
export const knownBox = {
  minX: mercatorX(knownArea.west),
  minY: mercatorY(knownArea.north),
  maxX: mercatorX(knownArea.east),
  maxY: mercatorY(knownArea.south),
} as const;
