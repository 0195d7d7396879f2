/** A point on Earth in degrees, WGS 84: `lon` positive to the east, `lat` positive to the north. A field name has no order, so it cannot be swapped. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** The box all of the story's theatre lies in. No longitude in it is a latitude in it, so a swapped pair is never inside. */
export const theatre = { west: 2, east: 28, south: 44, north: 56 } as const;

/** Whether a position lies in the {@link theatre}; false for every swapped one. */
export function isInTheatre({ lon, lat }: LonLat): boolean {
  return lon >= theatre.west && lon <= theatre.east && lat >= theatre.south && lat <= theatre.north;
}
