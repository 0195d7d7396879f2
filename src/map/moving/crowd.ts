import { unitSides } from "../../model/side.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { casingColour, sideColours } from "../symbols/side-colours.ts";
import type { CanvasView } from "../canvas-view.ts";
import { traceDisc } from "./discs.ts";
import { gatherTrail, traceTrail } from "./gathered-trail.ts";
import type { MovingUnit } from "./moving-unit.ts";
import { hasTrail, type TrailStyle } from "./paint-trail.ts";
import type { UnitsInView } from "./units-in-view.ts";

/** With more units than this in view, symbols would bury one another: they become dots with thin trails. */
export const crowd = 200;
/** With more than this, dots lie so close that a casing about each would hide its neighbours. */
const cased = 500;
/** With more than this there is time for the least only. */
const throng = 2000;
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
  { bySide }: UnitsInView,
  since: number,
  { theme, tapered, strokes }: TrailStyle,
): void {
  const steps = tapered ? strokes : 1;
  context.lineWidth = 1;
  for (const side of unitSides) {
    context.strokeStyle = sideColours(side, theme).mark;
    const units = bySide.get(side) ?? [];
    for (let step = 0; step < steps; step += 1) {
      context.globalAlpha = steps === 1 ? 0.7 : 1 - (0.6 * step) / (steps - 1);
      context.beginPath();
      let traced = 0;
      for (const moving of units) {
        if (!hasTrail(moving)) continue;
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

/**
 * Draws hundreds of units as dots, hollow where their place is not attested, side after side, the army this is about on top.
 * `drawn`: how many there are. Allocates nothing.
 */
export function paintDots(
  context: CanvasRenderingContext2D,
  { ratio }: CanvasView,
  { bySide }: UnitsInView,
  theme: DrawnTheme,
  drawn: number,
): void {
  const casing = casingColour(theme);
  context.lineCap = "butt";
  context.lineWidth = 1 / ratio;
  for (let index = unitSides.length - 1; index >= 0; index -= 1) {
    const side = unitSides[index];
    const units = side === undefined ? undefined : bySide.get(side);
    if (side === undefined || units === undefined || units.length === 0) continue;
    const { mark } = sideColours(side, theme);
    if (drawn <= cased) stamp(context, units, casing, 4.4, ratio, isSolid);
    stamp(context, units, mark, 3.2, ratio, isSolid);
    stamp(context, units, mark, 4.2, ratio, isHollow);
    stamp(context, units, casing, 2.6, ratio, isHollow);
    context.globalAlpha = 0.5;
    stamp(context, units, mark, 4.2, ratio, isFaint);
    stamp(context, units, casing, 2.6, ratio, isFaint);
    context.globalAlpha = 1;
  }
}

function stamp(
  context: CanvasRenderingContext2D,
  units: readonly MovingUnit[],
  colour: string,
  radius: number,
  ratio: number,
  wants: (moving: MovingUnit) => boolean,
): void {
  let any = false;
  for (const moving of units) {
    if (!moving.drawn || !wants(moving)) continue;
    if (!any) context.beginPath();
    any = true;
    traceDisc(context, moving.x, moving.y, radius, ratio);
  }
  if (!any) return;
  context.strokeStyle = colour;
  context.stroke();
}

function isFaint({ ghost, located }: MovingUnit): boolean {
  return ghost || located.state === "unknown";
}

function isHollow(moving: MovingUnit): boolean {
  return !isFaint(moving) && moving.located.certainty !== "attested";
}

function isSolid(moving: MovingUnit): boolean {
  return !isFaint(moving) && moving.located.certainty === "attested";
}
