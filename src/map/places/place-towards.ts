/** A point of the map, in pixels. */
interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** Which way an arrow key points: right and down positive. */
const ways: ReadonlyMap<string, PixelPoint> = new Map([
  ["ArrowLeft", { x: -1, y: 0 }],
  ["ArrowRight", { x: 1, y: 0 }],
  ["ArrowUp", { x: 0, y: -1 }],
  ["ArrowDown", { x: 0, y: 1 }],
]);

/**
 * Of the points the one that an arrow key leads to: the nearest that lies in the key's quarter, where to lie aside counts double.
 * `null` for any other key, and where there is none.
 */
export function placeTowards<T extends PixelPoint>(key: string, from: PixelPoint, points: readonly T[]): T | null {
  const way = ways.get(key);
  if (way === undefined) return null;
  let [nearest, least]: [T | null, number] = [null, Infinity];
  for (const point of points) {
    const [x, y] = [point.x - from.x, point.y - from.y];
    const ahead = x * way.x + y * way.y;
    const aside = Math.abs(x * way.y) + Math.abs(y * way.x);
    if (ahead > 0 && ahead >= aside && ahead + 2 * aside < least) [nearest, least] = [point, ahead + 2 * aside];
  }
  return nearest;
}
