import { distanceToPath, type Pixel } from "../ground/curve.ts";
import type { Box } from "../labels/box.ts";
import { type Letter, type Row, layAlong, layStraight, lengthOf, pointAt, stretchOf } from "./text-path.ts";

/** Lines of letters, each letter in its place. */
type Lines = readonly (readonly Letter[])[];

/** A name of an area may stand so many of these steps, in pixels, beside its point and above or below it, the best first. */
const asides = [0, -1, 1, -2, 2] as const;
const aside = { right: 34, down: 17 } as const;
const lineHeight = 16;
/** A ridge's name may stand this far above or below its middle line, in pixels. */
const asideRidge = [0, -15, 15] as const;
/** A name along water stands this far off it, in pixels. */
const offWater = 5;
/** So many places along a line are tried on either side of its middle. */
const mostSteps = 40;

/** Where the rows of an area's name may stand round its point, letters of a size in pixels; the best place first. */
export function* areaPlaces(rows: readonly Row[], { x, y }: Pixel, size: number): Generator<Lines> {
  const top = y - ((rows.length - 1) * lineHeight) / 2 + size * 0.35;
  for (const right of asides)
    for (const down of asides)
      yield rows.map((row, index) =>
        layStraight(row, { x: x + right * aside.right, y: top + down * aside.down + index * lineHeight }),
      );
}

/** Where a ridge's name may stand along it. */
export function* ridgePlaces(row: Row, ridge: readonly Pixel[], size: number): Generator<Lines> {
  for (const lower of asideRidge)
    for (const from of startsAlong(lengthOf(ridge), row.length))
      yield [layAlong(row, stretchOf(ridge, from, row.length), null, size * 0.35 + lower)];
}

/**
 * Where a stream's name may stand along it: on either bank, first where it keeps off the water, then where a bend touches it.
 * `band` is half the width of the water; `null` writes in the water itself. Only places whose middle is `within` are tried.
 */
export function* streamPlaces(
  row: Row,
  stream: readonly Pixel[],
  size: number,
  band: number | null,
  within: Box,
): Generator<Lines> {
  const clear = (band ?? 0) + offWater;
  const banks = band === null ? [null] : [clear, -clear - size * 0.68];
  const tight: Lines[] = [];
  for (const from of startsAlong(lengthOf(stream), row.length)) {
    const middle = pointAt(stream, from + row.length / 2);
    if (middle.x < within.minX || middle.x > within.maxX || middle.y < within.minY || middle.y > within.maxY) continue;
    const stretch = stretchOf(stream, from, row.length);
    for (const bank of banks) {
      const letters = layAlong(row, stretch, bank, size * 0.3);
      const keepsOff = letters.every(({ x, y, angle }) => {
        const centre = { x: x + Math.sin(angle) * size * 0.3, y: y - Math.cos(angle) * size * 0.3 };
        return bank === null || distanceToPath(stretch, centre) > (band ?? 0) + size * 0.4;
      });
      if (keepsOff) yield [letters];
      else tight.push([letters]);
    }
  }
  yield* tight;
}

/** Where along a line a name may begin, in pixels: in its middle, then farther and farther from there. */
function startsAlong(length: number, needed: number): readonly number[] {
  const middle = (length - needed) / 2;
  const step = Math.max(needed / 3, 30);
  const starts = [middle];
  for (let off = step; off <= middle && starts.length < 2 * mostSteps; off += step) starts.push(middle - off, middle + off);
  return starts;
}
