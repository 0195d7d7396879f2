import type { LonLat } from "./lon-lat.ts";

const degree = Math.PI / 180;

/**
 * Web Mercator easting of a longitude in degrees, scaled so that the world is 1 wide: 0 at 180° W, 1 at 180° E.
 * Formula: J. P. Snyder, Map Projections: A Working Manual (1987), chapter 7, for the sphere.
 */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** Web Mercator northing of a latitude in degrees, scaled like {@link mercatorX} and growing southward as pixels do. */
export function mercatorY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * degree) / 2)) / (2 * Math.PI);
}

/** The position of a point in Mercator units; the inverse of {@link mercatorX} and {@link mercatorY}. */
export function fromMercator(x: number, y: number): LonLat {
  return { lon: (x - 0.5) * 360, lat: latitudeOf(y) };
}

/** The latitude in degrees of a Mercator northing; the inverse of {@link mercatorY}. Not-a-number stays so. */
export function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / degree;
}

/** Mercator units to one metre on the ground at a latitude in degrees, on the sphere that Web Mercator assumes (radius 6,378,137 m). */
export function mercatorPerMetre(lat: number): number {
  return 1 / (2 * Math.PI * 6_378_137 * Math.cos(lat * degree));
}
