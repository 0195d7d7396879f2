import type { Box } from "../labels/box.ts";

/** Points one after the other as x, y in Mercator units (see `model/mercator.ts`), with the box they lie in. */
export interface Stroke {
  readonly points: Float64Array;
  readonly box: Box;
}

/** Makes a stroke of x, y pairs in Mercator units. */
export function strokeOf(points: Float64Array): Stroke {
  const box = {
    minX: Number.POSITIVE_INFINITY,
    minY: Number.POSITIVE_INFINITY,
    maxX: Number.NEGATIVE_INFINITY,
    maxY: Number.NEGATIVE_INFINITY,
  };
  // Plain, because it runs over every point before the first picture, when the browser has not compiled it yet.
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    if (x < box.minX) box.minX = x;
    if (x > box.maxX) box.maxX = x;
    if (y < box.minY) box.minY = y;
    if (y > box.maxY) box.maxY = y;
  }
  return { points, box };
}

/** Cuts a long stroke into pieces that share their ends, so that a view of a part need not draw the whole. */
export function pieces(points: Float64Array, most = 64): readonly Stroke[] {
  const result: Stroke[] = [];
  for (let start = 0; start + 2 < points.length; start += 2 * (most - 1)) {
    result.push(strokeOf(points.slice(start, start + 2 * most)));
  }
  return result;
}

/** Whether two boxes have a point in common. */
export function meet(one: Box, other: Box): boolean {
  return one.minX <= other.maxX && one.maxX >= other.minX && one.minY <= other.maxY && one.maxY >= other.minY;
}

/** Sutherland and Hodgman's clip of a ring by a box: what of the ring's area lies in the box, with edges along the box's sides. */
export function clipRing(ring: Stroke, to: Box): Float64Array {
  const { box, points } = ring;
  if (!meet(box, to)) return new Float64Array();
  if (box.minX >= to.minX && box.maxX <= to.maxX && box.minY >= to.minY && box.maxY <= to.maxY) return points;
  const sides = [
    { axis: 0, limit: to.minX, inward: 1 },
    { axis: 0, limit: to.maxX, inward: -1 },
    { axis: 1, limit: to.minY, inward: 1 },
    { axis: 1, limit: to.maxY, inward: -1 },
  ] as const;
  let kept: number[] = [...points];
  for (const { axis, limit, inward } of sides) kept = clipBySide(kept, axis, limit, inward);
  return Float64Array.from(kept);
}

function clipBySide(points: readonly number[], axis: 0 | 1, limit: number, inward: 1 | -1): number[] {
  const kept: number[] = [];
  let [lastX, lastY] = [points.at(-2) ?? 0, points.at(-1) ?? 0];
  let wasIn = ((axis === 0 ? lastX : lastY) - limit) * inward >= 0;
  for (let index = 0; index < points.length; index += 2) {
    const [x = 0, y = 0] = [points[index], points[index + 1]];
    const isIn = ((axis === 0 ? x : y) - limit) * inward >= 0;
    if (isIn !== wasIn) {
      const share = axis === 0 ? (limit - lastX) / (x - lastX) : (limit - lastY) / (y - lastY);
      kept.push(axis === 0 ? limit : lastX + (x - lastX) * share, axis === 0 ? lastY + (y - lastY) * share : limit);
    }
    if (isIn) kept.push(x, y);
    [lastX, lastY, wasIn] = [x, y, isIn];
  }
  return kept;
}
