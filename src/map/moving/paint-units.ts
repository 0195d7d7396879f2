import { cityZoom } from "../../state/city-zoom.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { sideColours } from "../symbols/side-colours.ts";
import type { CanvasView } from "../canvas-view.ts";
import { paintDots, paintThinTrails, strokesFor } from "./crowd.ts";
import type { MovingUnit } from "./moving-unit.ts";
import { paintFlag, type FlagStyle } from "./paint-flag.ts";
import { paintHalo } from "./paint-halo.ts";
import { hasTrail, paintTrail } from "./paint-trail.ts";
import { paintWay } from "./paint-way.ts";
import type { UnitsInView } from "./units-in-view.ts";

/** What the reader and the page have chosen, as far as moving units are concerned. */
export interface UnitLayerChoice {
  readonly theme: DrawnTheme;
  readonly selection: string | null;
  readonly hovered: string | null;
  readonly reducedMotion: boolean;
  /** While the opening card stands, the map shows the route alone. */
  readonly opening: boolean;
}

/** The units that a frame shows, placed on the canvas, and how. */
export interface UnitScene {
  readonly found: UnitsInView;
  /** How many dots come into view. */
  readonly drawn: number;
  /** So many that they are drawn as dots with thin trails. */
  readonly isCrowd: boolean;
  /** Those with a flag, the most important first. */
  readonly flagged: readonly MovingUnit[];
  readonly choice: UnitLayerChoice;
}

/** A circle of doubt wider than this, in pixels, would bury the map; it is drawn on hovering and selection only. */
const widestDoubt = 72;
/** How far a flag goes toward its laid-out place in one frame. */
const drift = 0.18;

/** Draws what lies below the places: trails and ways back to `since` (milliseconds UTC), and circles of doubt. */
export function paintTrails(context: CanvasRenderingContext2D, view: CanvasView, scene: UnitScene, since: number): void {
  const { found, drawn, isCrowd, choice } = scene;
  const style = { theme: choice.theme, tapered: !choice.reducedMotion, strokes: strokesFor(drawn) };
  if (isCrowd) paintThinTrails(context, view, found, since, style);
  else {
    for (const moving of found.all) {
      if (!hasTrail(moving)) continue;
      paintTrail(context, view, moving, since, style);
      paintWay(context, view, moving, since, sideColours(moving.unit.side, choice.theme).mark);
    }
  }
  for (const moving of found.all) {
    if (moving.drawn && moving.located.state !== "unknown" && showsDoubt(moving, view, choice))
      paintHalo(context, view, moving, choice.theme);
  }
}

function showsDoubt({ unit, located }: MovingUnit, view: CanvasView, { selection, hovered }: UnitLayerChoice): boolean {
  if (unit.id === selection || unit.id === hovered) return true;
  const radius = located.radius * view.scale;
  return unit.side === "roa" && radius < widestDoubt && (view.zoom < cityZoom || located.certainty !== "attested");
}

/** Draws what lies above the places: flags, each a step nearer to its laid-out place, and in a crowd the dots of all. */
export function paintFlags(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  { found, drawn, isCrowd, flagged, choice }: UnitScene,
  { sprites, detailOf }: Pick<FlagStyle, "sprites" | "detailOf">,
): void {
  if (isCrowd) paintDots(context, view, found, choice.theme, drawn);
  const style = { theme: choice.theme, sprites, selection: choice.selection, detailOf };
  const step = choice.reducedMotion ? 1 : drift;
  for (let index = flagged.length - 1; index >= 0; index -= 1) {
    const moving = flagged[index];
    if (moving === undefined) continue;
    moving.offsetX += (moving.targetX - moving.offsetX) * step;
    moving.offsetY += (moving.targetY - moving.offsetY) * step;
    paintFlag(context, moving, style);
  }
}

/** Whether a flag is still on the way to its laid-out place. */
export function isDrifting({ offsetX, offsetY, targetX, targetY }: MovingUnit): boolean {
  return Math.abs(targetX - offsetX) > 0.1 || Math.abs(targetY - offsetY) > 0.1;
}
