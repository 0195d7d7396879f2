import type { DrawnTheme } from "../../state/explorer-state.ts";
import { sideColours } from "../symbols/side-colours.ts";
import type { CanvasView } from "../canvas-view.ts";
import { gatherTrail, traceTrail } from "./gathered-trail.ts";
import type { MovingUnit } from "./moving-unit.ts";

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
  const length = gatherTrail(view, moving, since);
  if (length < 2) return;
  context.strokeStyle = sideColours(moving.unit.side, theme).mark;
  context.lineJoin = "round";
  context.lineCap = "butt";
  if (!tapered) {
    context.globalAlpha = 0.25;
    context.lineWidth = 7;
    context.beginPath();
    traceTrail(context, 1, 0, length);
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
    segment = traceTrail(context, segment, from, from + length / strokes);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Whether a unit leaves a trail: not where nobody knows the way it came, and not as another account has it. */
export function hasTrail({ present, ghost, located }: MovingUnit): boolean {
  return present && !ghost && located.state !== "unknown";
}
