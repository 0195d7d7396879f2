import type { CanvasView } from "../canvas-view.ts";
import type { Box } from "../labels/box.ts";
import { meet, type Stroke } from "./geometry.ts";

/** Points nearer than this to the one drawn before, in pixels, are passed over. */
const finest = 0.7;

/** What of the world a canvas shows, in Mercator units, with a rim in pixels. */
export function shownBox(view: CanvasView, rim = 0): Box {
  const by = rim / view.scale;
  return {
    minX: view.left - by,
    minY: view.top - by,
    maxX: view.left + view.width / view.scale + by,
    maxY: view.top + view.height / view.scale + by,
  };
}

/** Adds x, y pairs in Mercator units to the context's path, in canvas pixels. */
export function tracePoints(context: CanvasRenderingContext2D, view: CanvasView, points: Float64Array): void {
  let [lastX, lastY] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const end = points.length - 2;
  for (let index = 0; index <= end; index += 2) {
    const x = ((points[index] ?? 0) - view.left) * view.scale;
    const y = ((points[index + 1] ?? 0) - view.top) * view.scale;
    if (index === 0) context.moveTo(x, y);
    else if (index === end || Math.abs(x - lastX) > finest || Math.abs(y - lastY) > finest) context.lineTo(x, y);
    else continue;
    lastX = x;
    lastY = y;
  }
}

/** Begins a path and adds all strokes that meet the view; `rounded` for lines whose corners come from thinning. */
export function traceStrokes(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  strokes: readonly Stroke[],
  rounded = false,
): void {
  const shown = shownBox(view, 8);
  const trace = rounded ? traceRounded : tracePoints;
  context.beginPath();
  for (const { box, points } of strokes) if (meet(box, shown)) trace(context, view, points);
}

/** Like {@link tracePoints}, with each corner cut from the middle of one side to the middle of the next. */
function traceRounded(context: CanvasRenderingContext2D, view: CanvasView, points: Float64Array): void {
  const x = (index: number): number => ((points[index] ?? 0) - view.left) * view.scale;
  const y = (index: number): number => ((points[index + 1] ?? 0) - view.top) * view.scale;
  const end = points.length - 2;
  context.moveTo(x(0), y(0));
  for (let index = 2; index < end; index += 2) {
    context.quadraticCurveTo(x(index), y(index), (x(index) + x(index + 2)) / 2, (y(index) + y(index + 2)) / 2);
  }
  context.lineTo(x(end), y(end));
}
