import { knotAt } from "../../chronicle/prepared-track.ts";
import type { CanvasView } from "../viewport-canvas.ts";
import type { MovingUnit } from "./moving-unit.ts";

/** Enough for the trail of any real unit; a longer one loses its oldest part, which is invisible anyway. */
const capacity = 2048;
const xs = new Float32Array(capacity);
const ys = new Float32Array(capacity);
/** Pixels from the head of the trail. */
const behind = new Float32Array(capacity);

/** How a trail is drawn. */
export interface TrailStyle {
  readonly colour: string;
  /** Trails are whole and even for a reader who wants reduced motion. */
  readonly tapered: boolean;
  /** Strokes a taper is built of; fewer where many units are drawn. */
  readonly strokes: number;
}

/**
 * Draws where the unit has come from, from `since` to `at` (milliseconds UTC): 3 to 11 pixels wide and 0 to 42 % opaque by
 * distance, so that a halt does not eat it. A gap in the record ends it. Allocates nothing.
 */
export function paintTrail(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  moving: MovingUnit,
  since: number,
  style: TrailStyle,
): void {
  const count = gather(view, moving, since);
  if (count < 2) return;
  const length = behind[count - 1] ?? 0;
  if (length < 2) return;
  context.strokeStyle = style.colour;
  context.lineJoin = "round";
  context.lineCap = "butt";
  if (!style.tapered) {
    strokeBetween(context, count, 0, length, 7, 0.25);
    return;
  }
  for (let index = 0; index < style.strokes; index += 1) {
    const nearness = 1 - (index + 0.5) / style.strokes;
    const from = (length * index) / style.strokes;
    strokeBetween(context, count, from, from + length / style.strokes, 3 + 8 * nearness, 0.42 * nearness);
  }
  context.globalAlpha = 1;
}

/** Fills the buffers from the head backward; returns how many points there are. */
function gather(view: CanvasView, moving: MovingUnit, since: number): number {
  const { times, xs: knotXs, ys: knotYs } = moving.prepared;
  xs[0] = moving.x;
  ys[0] = moving.y;
  behind[0] = 0;
  let count = 1;
  for (let knot = moving.located.knot; knot >= 0 && count < capacity; knot -= 1) {
    const time = times[knot] ?? 0;
    let mercatorX = knotXs[knot] ?? NaN;
    let mercatorY = knotYs[knot] ?? NaN;
    if (Number.isNaN(mercatorX)) break;
    if (time < since) {
      const later = times[knot + 1] ?? time;
      const share = later === time ? 0 : (since - time) / (later - time);
      const nextX = knotXs[knot + 1] ?? mercatorX;
      if (Number.isNaN(nextX)) break;
      mercatorX += (nextX - mercatorX) * share;
      mercatorY += ((knotYs[knot + 1] ?? mercatorY) - mercatorY) * share;
    }
    const x = (mercatorX - view.left) * view.scale;
    const y = (mercatorY - view.top) * view.scale;
    const step = Math.hypot(x - (xs[count - 1] ?? x), y - (ys[count - 1] ?? y));
    if (step > 0.1) {
      xs[count] = x;
      ys[count] = y;
      behind[count] = (behind[count - 1] ?? 0) + step;
      count += 1;
    }
    if (time < since) break;
  }
  return count;
}

/** Strokes the part of the gathered trail between two distances from its head. */
function strokeBetween(
  context: CanvasRenderingContext2D,
  count: number,
  from: number,
  to: number,
  width: number,
  alpha: number,
): void {
  context.globalAlpha = alpha;
  context.lineWidth = width;
  context.beginPath();
  let started = false;
  for (let index = 1; index < count; index += 1) {
    const a = behind[index - 1] ?? 0;
    const b = behind[index] ?? 0;
    if (b <= from || a >= to || b === a) continue;
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
  context.stroke();
}

/** Instant in milliseconds at which a unit's current leg began, or its last knot for one that stands. */
export function legStart(moving: MovingUnit): number {
  return moving.located.section?.kind === "move" ? moving.located.section.start : (moving.prepared.times[moving.located.knot] ?? 0);
}

/** Traces the way of a unit between two instants into the current path; gaps are left out. Allocates nothing. */
export function traceWay(context: CanvasRenderingContext2D, view: CanvasView, moving: MovingUnit, since: number): void {
  const { times, xs: knotXs, ys: knotYs } = moving.prepared;
  let started = false;
  for (let knot = Math.max(knotAt(times, since), 0); knot <= moving.located.knot; knot += 1) {
    const x = ((knotXs[knot] ?? NaN) - view.left) * view.scale;
    const y = ((knotYs[knot] ?? NaN) - view.top) * view.scale;
    if (Number.isNaN(x)) started = false;
    else if (started) context.lineTo(x, y);
    else {
      context.moveTo(x, y);
      started = true;
    }
  }
  if (started) context.lineTo(moving.x, moving.y);
}
