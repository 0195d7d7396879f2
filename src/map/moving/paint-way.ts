import { knotAt } from "../../chronicle/prepared-track.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { MovingUnit } from "./moving-unit.ts";
import { projectTo } from "./projected-track.ts";

const dashed = [6.5, 5];
const undashed: number[] = [];

/**
 * Draws the way since an instant (milliseconds UTC) as a line on top of the trail, dashed where the road is inferred; that of the
 * army this is about reaches back no further than its current leg, since the ground shows the road it has travelled.
 */
export function paintWay(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  moving: MovingUnit,
  since: number,
  colour: string,
): void {
  const isOurs = moving.unit.side === "roa";
  context.beginPath();
  traceWay(context, view, moving, isOurs ? Math.max(since, legStart(moving)) : since);
  context.lineCap = "butt";
  context.lineJoin = "round";
  context.strokeStyle = colour;
  context.globalAlpha = isOurs ? 1 : 0.75;
  context.lineWidth = isOurs ? 2.6 : 1.8;
  const inferred = moving.located.certainty === "inferred";
  if (inferred) context.setLineDash(dashed);
  context.stroke();
  if (inferred) context.setLineDash(undashed);
  context.globalAlpha = 1;
}

/** Instant in milliseconds at which a unit's current leg began, or its last knot for one that stands. */
function legStart({ located, prepared }: MovingUnit): number {
  return located.section?.kind === "move" ? located.section.start : (prepared.times[located.knot] ?? 0);
}

/** Traces the way of a unit since an instant into the current path; gaps are left out. Allocates nothing. */
function traceWay(context: CanvasRenderingContext2D, view: CanvasView, moving: MovingUnit, since: number): void {
  const { prepared, projected } = moving;
  projectTo(projected, prepared, view.scale);
  const { times } = prepared;
  const left = (projected.originX - view.left) * view.scale;
  const top = (projected.originY - view.top) * view.scale;
  let started = false;
  for (let knot = Math.max(knotAt(times, since), 0); knot <= moving.located.knot; knot += 1) {
    const x = left + (projected.xs[knot] ?? NaN);
    const y = top + (projected.ys[knot] ?? NaN);
    if (Number.isNaN(x)) started = false;
    else if (started) context.lineTo(x, y);
    else {
      context.moveTo(x, y);
      started = true;
    }
  }
  if (started) context.lineTo(moving.x, moving.y);
}
