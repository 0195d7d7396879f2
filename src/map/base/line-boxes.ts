import type { CanvasView } from "../canvas-view.ts";
import { smoothed, type Pixel } from "../ground/curve.ts";
import { toPixels } from "../ground/to-pixels.ts";
import type { Standing } from "../labels/march-names.ts";
import type { Box } from "../labels/box.ts";

/** Between two boxes along a line, and half of each, in pixels. */
const spacing = 8;
const half = 2;

/** The fronts of the day and the ways as small boxes along them, as far as they lie `within` the canvas. */
export function lineBoxes(view: CanvasView, within: Box, { fronts, ways }: Pick<Standing, "fronts" | "ways">): readonly Box[] {
  const curves = fronts
    .filter(({ isCurrent }) => isCurrent)
    .flatMap(({ paths }) => paths.map((path) => smoothed(toPixels(view, path))));
  return [...curves, ...ways.map((way) => toPixels(view, way))].flatMap((line) => boxesAlong(line, within));
}

function boxesAlong(line: readonly Pixel[], within: Box): readonly Box[] {
  const boxes: Box[] = [];
  let due = 0;
  line.forEach((to, index) => {
    const from = line[index - 1] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const isFar =
      Math.max(from.x, to.x) < within.minX ||
      Math.min(from.x, to.x) > within.maxX ||
      Math.max(from.y, to.y) < within.minY ||
      Math.min(from.y, to.y) > within.maxY;
    if (isFar) {
      due = 0;
      return;
    }
    for (; due < length; due += spacing) {
      const [x, y] = [from.x + ((to.x - from.x) * due) / length, from.y + ((to.y - from.y) * due) / length];
      if (x > within.minX && x < within.maxX && y > within.minY && y < within.maxY)
        boxes.push({ minX: x - half, minY: y - half, maxX: x + half, maxY: y + half });
    }
    due -= length;
  });
  return boxes;
}
