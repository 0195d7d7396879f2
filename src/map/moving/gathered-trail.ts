import type { CanvasView } from "../canvas-view.ts";
import type { MovingUnit } from "./moving-unit.ts";
import { projectTo } from "./projected-track.ts";

/** Enough for the trail of any real unit; a longer one loses its oldest part, which is invisible anyway. */
const capacity = 2048;
const xs = new Float32Array(capacity);
const ys = new Float32Array(capacity);
/** Pixels from the head of the trail. */
const behind = new Float32Array(capacity);
let count = 0;

/**
 * Gathers the trail of a unit from its head back to `since` (milliseconds UTC) or a gap in the record; it is there until the next
 * one is gathered. Returns its length in pixels, 0 for none.
 */
export function gatherTrail(view: CanvasView, moving: MovingUnit, since: number): number {
  const { prepared, projected } = moving;
  projectTo(projected, prepared, view.scale);
  const { times } = prepared;
  const { xs: knotXs, ys: knotYs } = projected;
  const left = (projected.originX - view.left) * view.scale;
  const top = (projected.originY - view.top) * view.scale;
  xs[0] = moving.x;
  ys[0] = moving.y;
  behind[0] = 0;
  count = 1;
  for (let knot = moving.located.knot; knot >= 0 && count < capacity; knot -= 1) {
    const time = times[knot] ?? 0;
    let x = left + (knotXs[knot] ?? NaN);
    let y = top + (knotYs[knot] ?? NaN);
    if (Number.isNaN(x)) break;
    if (time < since) {
      const later = times[knot + 1] ?? time;
      const share = later === time ? 0 : (since - time) / (later - time);
      const nextX = left + (knotXs[knot + 1] ?? NaN);
      if (Number.isNaN(nextX)) break;
      x += (nextX - x) * share;
      y += (top + (knotYs[knot + 1] ?? NaN) - y) * share;
    }
    const dx = x - (xs[count - 1] ?? x);
    const dy = y - (ys[count - 1] ?? y);
    // Far faster than Math.hypot, and nothing here is near the limits of a number.
    const step = Math.sqrt(dx * dx + dy * dy);
    if (step > 0.1) {
      xs[count] = x;
      ys[count] = y;
      behind[count] = (behind[count - 1] ?? 0) + step;
      count += 1;
    }
    if (time < since) break;
  }
  return behind[count - 1] ?? 0;
}

/**
 * Traces the part of the gathered trail between two distances from its head, looking from a segment on. Returns the segment at
 * which the next part begins.
 */
export function traceTrail(
  context: Pick<CanvasRenderingContext2D, "moveTo" | "lineTo">,
  segment: number,
  from: number,
  to: number,
): number {
  let started = false;
  let index = segment;
  for (; index < count; index += 1) {
    const a = behind[index - 1] ?? 0;
    const b = behind[index] ?? 0;
    if (a >= to) break;
    if (b <= from) continue;
    const x0 = xs[index - 1] ?? 0;
    const y0 = ys[index - 1] ?? 0;
    const dx = (xs[index] ?? 0) - x0;
    const dy = (ys[index] ?? 0) - y0;
    if (!started) {
      const start = Math.max((from - a) / (b - a), 0);
      context.moveTo(x0 + dx * start, y0 + dy * start);
      started = true;
    }
    const end = Math.min((to - a) / (b - a), 1);
    context.lineTo(x0 + dx * end, y0 + dy * end);
  }
  return Math.max(index - 1, 1);
}
