import { locate } from "../../chronicle/prepared-track.ts";
import type { Instant } from "../../model/instant.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { MovingUnit } from "./moving-unit.ts";

/** A dot so far outside the canvas, in CSS pixels, may still have a flag in it. */
export const reach = 80;

/** Writes into the unit where it stands at the instant, on the canvas. Allocates nothing. */
export function placeUnit(moving: MovingUnit, view: CanvasView, at: Instant): void {
  const { prepared, located } = moving;
  locate(prepared, at, located);
  moving.present = false;
  moving.drawn = false;
  if (located.state === "before" || located.state === "after") return;
  // Unknown: the symbol waits, faint, where the unit was last.
  const known = located.state === "unknown" ? lastKnownKnot(prepared.xs, located.knot) : -1;
  const x = known < 0 ? located.x : (prepared.xs[known] ?? NaN);
  const y = known < 0 ? located.y : (prepared.ys[known] ?? NaN);
  moving.x = (x - view.left) * view.scale;
  moving.y = (y - view.top) * view.scale;
  moving.present = !Number.isNaN(moving.x);
  moving.drawn = isNear(moving.x, moving.y, view);
}

/** Whether what stands at a point of the canvas may be seen in it. Nothing that stands nowhere is. */
export function isNear(x: number, y: number, view: CanvasView): boolean {
  return x > -reach && y > -reach && x < view.width + reach && y < view.height + reach;
}

/** The last knot up to the given one that is not in a gap; -1 when there is none. */
export function lastKnownKnot(xs: Float64Array, from: number): number {
  let knot = from;
  while (knot >= 0 && Number.isNaN(xs[knot] ?? NaN)) knot -= 1;
  return knot;
}
