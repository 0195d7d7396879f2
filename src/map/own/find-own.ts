import type { OwnArea, OwnLine, OwnPoint } from "../../model/own-layer.ts";
import type { CanvasView } from "../canvas-view.ts";
import { isInForce, type OwnShape, type PreparedOwn } from "./prepare-own.ts";

/** How near a click must come, in pixels. */
const reach = 9;

/** The nearest own point within reach of a place on the canvas, else the nearest line; `null` for none. */
export function findOwnMark(own: PreparedOwn, view: CanvasView, at: number, x: number, y: number): OwnPoint | OwnLine | null {
  return nearestPoint(own, view, x, y) ?? nearestLine(own, view, at, x, y);
}

/** The last drawn own area that holds a place on the canvas; `null` for none. */
export function findOwnArea(own: PreparedOwn, view: CanvasView, at: number, x: number, y: number): OwnArea | null {
  const [mx, my] = [view.left + x / view.scale, view.top + y / view.scale];
  const shape = own.shapes.findLast((each) => each.feature.kind === "area" && isInForce(each, at) && isInside(each.runs, mx, my));
  return shape?.feature.kind === "area" ? shape.feature : null;
}

function nearestPoint({ points }: PreparedOwn, view: CanvasView, x: number, y: number): OwnPoint | null {
  const { xs, ys, features } = points;
  let best = (reach / view.scale) ** 2;
  let found: OwnPoint | null = null;
  const [mx, my] = [view.left + x / view.scale, view.top + y / view.scale];
  for (let index = 0; index < xs.length; index += 1) {
    const distance = ((xs[index] ?? 0) - mx) ** 2 + ((ys[index] ?? 0) - my) ** 2;
    if (distance >= best) continue;
    best = distance;
    found = features[index] ?? null;
  }
  return found;
}

function nearestLine({ shapes }: PreparedOwn, view: CanvasView, at: number, x: number, y: number): OwnLine | null {
  let best = reach / view.scale;
  let found: OwnLine | null = null;
  for (const shape of shapes) {
    if (shape.feature.kind !== "line" || !isInForce(shape, at)) continue;
    const distance = distanceTo(shape, view.left + x / view.scale, view.top + y / view.scale);
    if (distance < best) [best, found] = [distance, shape.feature];
  }
  return found;
}

function distanceTo({ runs }: OwnShape, x: number, y: number): number {
  let best = Infinity;
  for (const run of runs) {
    for (let index = 2; index < run.length; index += 2) {
      const [ax, ay] = [run[index - 2] ?? 0, run[index - 1] ?? 0];
      const [dx, dy] = [(run[index] ?? 0) - ax, (run[index + 1] ?? 0) - ay];
      const length = dx * dx + dy * dy;
      const share = length === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / length, 0), 1);
      best = Math.min(best, Math.hypot(x - ax - dx * share, y - ay - dy * share));
    }
  }
  return best;
}

/** Even-odd rule over all rings, so that a hole is outside: W. R. Franklin's crossing test. */
function isInside(runs: readonly Float64Array[], x: number, y: number): boolean {
  let inside = false;
  for (const run of runs) {
    for (let index = 2; index < run.length; index += 2) {
      const [ax, ay, bx, by] = [run[index - 2] ?? 0, run[index - 1] ?? 0, run[index] ?? 0, run[index + 1] ?? 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
