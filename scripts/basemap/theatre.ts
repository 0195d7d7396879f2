import type { Box, Position } from "./gshhg.ts";

/** Where the story happens; beyond it lines are thinned harder, and only large rivers are drawn. */
export const theatre: Box = [6, 45.5, 20.5, 55];

/** Whether a position lies in a box. */
export function isWithin([west, south, east, north]: Box, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
