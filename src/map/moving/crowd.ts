import { sides } from "../../model/side.ts";
import { casingColour, sideColours, type DrawnTheme } from "../symbols/side-colours.ts";
import type { CanvasView } from "../viewport-canvas.ts";
import { gatherTrail, traceTrail } from "./gathered-trail.ts";
import type { MovingUnit } from "./moving-unit.ts";
import { dot } from "./paint-flag.ts";
import { hasTrail, type TrailStyle } from "./paint-trail.ts";

/** With more units than this in view, symbols would bury one another: they become dots with thin trails. */
export const crowd = 200;
/** With more than this there is time for the least only. */
export const throng = 2000;
/** Trails that go into one stroke: a browser without a graphics card takes ever longer for a larger path. */
const together = 40;

/** Strokes that each trail is built of: none would see twelve among hundreds, and each costs. */
export function strokesFor(drawn: number): number {
  if (drawn <= 80) return 12;
  if (drawn <= crowd) return 6;
  if (drawn <= 500) return 3;
  return drawn <= throng ? 2 : 1;
}

/**
 * Draws the trails of hundreds of units as lines one pixel wide, which fade in steps; of so many broad ones none could be followed,
 * and these are by far the fastest that a canvas has. Allocates nothing.
 */
export function paintThinTrails(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  units: readonly MovingUnit[],
  since: number,
  { theme, tapered, strokes }: TrailStyle,
): void {
  const steps = tapered ? strokes : 1;
  context.lineWidth = 1;
  for (const side of sides) {
    context.strokeStyle = sideColours(side, theme).mark;
    for (let step = 0; step < steps; step += 1) {
      context.globalAlpha = steps === 1 ? 0.7 : 1 - (0.6 * step) / (steps - 1);
      context.beginPath();
      let traced = 0;
      for (const moving of units) {
        if (moving.unit.side !== side || !hasTrail(moving)) continue;
        const length = gatherTrail(view, moving, since);
        if (length < 2) continue;
        traceTrail(context, 1, (length * step) / steps, (length * (step + 1)) / steps);
        traced += 1;
        if (traced % together !== 0) continue;
        context.stroke();
        context.beginPath();
      }
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}

/** Draws a unit among hundreds as a dot, hollow where its place is not attested. `cased`: on a casing that sets it off any ground. */
export function paintDot(context: CanvasRenderingContext2D, moving: MovingUnit, theme: DrawnTheme, cased: boolean): void {
  const { x, y, located, ghost } = moving;
  const { mark } = sideColours(moving.unit.side, theme);
  const unknown = located.state === "unknown";
  if (ghost || unknown) context.globalAlpha = ghost ? 0.42 : 0.55;
  if (unknown || located.certainty !== "attested") {
    dot(context, x, y, mark, 4.2);
    dot(context, x, y, casingColour(theme), 2.6);
  } else {
    if (cased) dot(context, x, y, casingColour(theme), 4.2);
    dot(context, x, y, mark, 3);
  }
  if (ghost || unknown) context.globalAlpha = 1;
}
