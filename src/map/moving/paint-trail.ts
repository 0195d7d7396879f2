import { sideColours, type DrawnTheme } from "../symbols/side-colours.ts";
import type { CanvasView } from "../viewport-canvas.ts";
import type { MovingUnit } from "./moving-unit.ts";

/** Enough for the trail of any real unit; a longer one loses its oldest part, which is invisible anyway. */
const capacity = 2048;
const xs = new Float32Array(capacity);
const ys = new Float32Array(capacity);
/** Pixels from the head of the trail. */
const behind = new Float32Array(capacity);
/** Thin trails that go into one stroke. */
const together = 40;

/** How all trails of a frame are drawn. */
export interface TrailStyle {
  readonly theme: DrawnTheme;
  /** Trails are whole and even for a reader who wants reduced motion. */
  readonly tapered: boolean;
  /** Strokes a taper is built of; fewer where many units are drawn. */
  readonly strokes: number;
}

/**
 * Draws where the unit has come from, back to `since` (milliseconds UTC): 3 to 11 pixels wide and 0 to 42 % opaque by distance, so
 * that a halt does not eat it. A gap in the record ends it. Allocates nothing.
 */
export function paintTrail(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  moving: MovingUnit,
  since: number,
  { theme, tapered, strokes }: TrailStyle,
): void {
  const count = gather(view, moving, since);
  const length = behind[count - 1] ?? 0;
  if (length < 2) return;
  context.strokeStyle = sideColours(moving.unit.side, theme).mark;
  context.lineJoin = "round";
  context.lineCap = "butt";
  if (!tapered) {
    context.globalAlpha = 0.25;
    context.lineWidth = 7;
    context.beginPath();
    traceBetween(context, count, 1, 0, length);
    context.stroke();
    context.globalAlpha = 1;
    return;
  }
  let segment = 1;
  for (let index = 0; index < strokes; index += 1) {
    const nearness = 1 - (index + 0.5) / strokes;
    context.globalAlpha = 0.42 * nearness;
    context.lineWidth = 3 + 8 * nearness;
    const from = (length * index) / strokes;
    context.beginPath();
    segment = traceBetween(context, count, segment, from, from + length / strokes);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/**
 * Draws the trails of many units of one side: lines one pixel wide, by far the fastest a canvas has, that fade in steps. Of a
 * thousand broad trails none could be followed. Several go into one stroke, but not too many: a browser without a graphics card
 * takes ever longer for a larger path.
 */
export function paintThinTrails(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  units: readonly MovingUnit[],
  since: number,
  { tapered, strokes }: TrailStyle,
  colour: string,
): void {
  const steps = tapered ? strokes : 1;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  for (let index = 0; index < steps; index += 1) {
    context.globalAlpha = steps === 1 ? 0.7 : 1 - (0.6 * index) / (steps - 1);
    context.beginPath();
    let traced = 0;
    for (const moving of units) {
      if (!hasTrail(moving)) continue;
      const count = gather(view, moving, since);
      const length = behind[count - 1] ?? 0;
      if (length < 2) continue;
      traceBetween(context, count, 1, (length * index) / steps, (length * (index + 1)) / steps);
      traced += 1;
      if (traced % together === 0) {
        context.stroke();
        context.beginPath();
      }
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Whether a unit leaves a trail: not where nobody knows the way it came, and not as another account has it. */
export function hasTrail({ drawn, ghost, located }: MovingUnit): boolean {
  return drawn && !ghost && located.state !== "unknown";
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
  return count;
}

/**
 * Traces the part of the gathered trail between two distances from its head, looking from a segment on. Returns the segment at
 * which the next part begins.
 */
function traceBetween(context: CanvasRenderingContext2D, count: number, segment: number, from: number, to: number): number {
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
