import type { Pixel } from "../ground/curve.ts";

/** One letter where it stands: the middle of its baseline, and the turn of the baseline in radians, clockwise. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly width: number;
}

/** Width in pixels of a text in the font at hand. */
export type Measure = (text: string) => number;

/** How far the middle of a curved name may lie off the line between its ends, as a share of its length: letters stay upright enough to read. */
const mostBend = 0.1;

/** A path steeper than this (its run as a share of its rise) is read upward. */
const steep = 0.3;

/** Letters of a text in a row, with the space each takes, and the room they need in all. */
export interface Row {
  readonly letters: readonly { readonly text: string; readonly middle: number; readonly width: number }[];
  readonly length: number;
}

/** Spaces a text's letters, kerned as the font kerns them, `spacing` pixels further apart. */
export function rowOf(text: string, spacing: number, measure: Measure): Row {
  const letters = Array.from(text);
  const ends = letters.map((_, index) => measure(letters.slice(0, index + 1).join("")) + index * spacing);
  return {
    letters: letters.map((letter, index) => {
      const width = measure(letter);
      return { text: letter, middle: (ends[index] ?? 0) - width / 2, width };
    }),
    length: ends.at(-1) ?? 0,
  };
}

/** A row of letters laid straight, its middle at a point. */
export function layStraight(row: Row, { x, y }: Pixel): readonly Letter[] {
  return row.letters.map(({ text, middle, width }) => ({ text, width, angle: 0, x: x - row.length / 2 + middle, y }));
}

/**
 * A row of letters laid along the middle of a path, from left to right. The path is straightened to three points and, where it is
 * too short, lengthened. `clear` is how far the baseline keeps above the path, or where negative below it, bends of the path included;
 * `null` sets the letters astride it, lowered by `drop`.
 */
export function layAlong(row: Row, path: readonly Pixel[], clear: number | null, drop: number): readonly Letter[] {
  const stretch = stretchOf(path, (lengthOf(path) - row.length) / 2, row.length);
  const [first, last] = [stretch.at(0), stretch.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ordered = readsForward(first, last) ? stretch : stretch.toReversed();
  const [start, end] = ordered === stretch ? [first, last] : [last, first];
  const control = bent(start, pointAt(ordered, lengthOf(ordered) / 2), end);
  const curve = Array.from({ length: 25 }, (_, step) => quadratic(start, control, end, step / 24));
  const baseline = raised(curve, clear === null ? -drop : clear + Math.sign(clear) * Math.min(8, bulge(ordered, curve, clear)));
  const from = (lengthOf(baseline) - row.length) / 2;
  return row.letters.map(({ text, middle, width }) => {
    const ahead = pointAt(baseline, from + middle + 2);
    const behind = pointAt(baseline, from + middle - 2);
    return { text, width, angle: Math.atan2(ahead.y - behind.y, ahead.x - behind.x), ...pointAt(baseline, from + middle) };
  });
}

/** Whether a name from one point to another is upright; a steep one is read upward, as on the spine of a book. */
function readsForward(from: Pixel, to: Pixel): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return Math.abs(dx) < steep * Math.abs(dy) ? dy < 0 : dx >= 0;
}

/** A curve moved up, seen along its direction. */
function raised(curve: readonly Pixel[], by: number): readonly Pixel[] {
  return curve.map(({ x, y }, index) => {
    const [before, after] = [curve[Math.max(index - 1, 0)] ?? { x, y }, curve[Math.min(index + 1, curve.length - 1)] ?? { x, y }];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    return { x: x + ((after.y - before.y) / length) * by, y: y - ((after.x - before.x) / length) * by };
  });
}

/** Length of a path in pixels. */
export function lengthOf(path: readonly Pixel[]): number {
  let sum = 0;
  path.forEach((point, index) => {
    const before = path[index - 1];
    if (before !== undefined) sum += Math.hypot(point.x - before.x, point.y - before.y);
  });
  return sum;
}

/** A stretch of a path from a distance along it; beyond its ends it runs on straight. */
export function stretchOf(path: readonly Pixel[], from: number, length: number): readonly Pixel[] {
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(path, from + (length * step) / steps));
}

/** The point at a distance along a path, beyond its ends straight on in the direction between them. */
export function pointAt(path: readonly Pixel[], distance: number): Pixel {
  const [first, last] = [path.at(0) ?? { x: 0, y: 0 }, path.at(-1) ?? { x: 0, y: 0 }];
  const span = Math.hypot(last.x - first.x, last.y - first.y) || 1;
  const beyond = (from: Pixel, by: number): Pixel => ({
    x: from.x + ((last.x - first.x) / span) * by,
    y: from.y + ((last.y - first.y) / span) * by,
  });
  if (distance < 0) return beyond(first, distance);
  let rest = distance;
  for (let index = 1; index < path.length; index += 1) {
    const [one, other] = [path[index - 1] ?? first, path[index] ?? last];
    const length = Math.hypot(other.x - one.x, other.y - one.y);
    if (rest <= length && length > 0)
      return { x: one.x + ((other.x - one.x) * rest) / length, y: one.y + ((other.y - one.y) * rest) / length };
    rest -= length;
  }
  return beyond(last, rest);
}

/** The control point of a curve through three points, the middle one drawn in where the bend would be too strong. */
function bent(start: Pixel, centre: Pixel, end: Pixel): Pixel {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const [dx, dy] = [centre.x - middle.x, centre.y - middle.y];
  const most = mostBend * Math.hypot(end.x - start.x, end.y - start.y);
  const share = Math.min(1, most / (Math.hypot(dx, dy) || 1));
  return { x: middle.x + 2 * dx * share, y: middle.y + 2 * dy * share };
}

function quadratic(start: Pixel, control: Pixel, end: Pixel, t: number): Pixel {
  const s = 1 - t;
  return { x: s * s * start.x + 2 * s * t * control.x + t * t * end.x, y: s * s * start.y + 2 * s * t * control.y + t * t * end.y };
}

/** How far a path rises above the curve that stands for it, at most; where `side` is negative, how far it falls below. */
function bulge(path: readonly Pixel[], curve: readonly Pixel[], side: number): number {
  const [start, end] = [curve.at(0) ?? { x: 0, y: 0 }, curve.at(-1) ?? { x: 1, y: 0 }];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [nx, ny] = [(end.y - start.y) / length, -(end.x - start.x) / length];
  return Math.max(
    0,
    ...path.map((point, index) => {
      const on = pointAt(curve, (lengthOf(curve) * index) / Math.max(path.length - 1, 1));
      return Math.sign(side) * ((point.x - on.x) * nx + (point.y - on.y) * ny);
    }),
  );
}
