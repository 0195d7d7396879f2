import type { DrawnTheme } from "../../state/explorer-state.ts";
import { canvasX, canvasY, type CanvasView } from "../canvas-view.ts";
import type { FallenTown } from "../labels/march-names.ts";
import { type Obstacle, placeLabels, type PlacedLabel } from "../labels/place-labels.ts";
import { sideColours } from "../symbols/side-colours.ts";
import { sansFont } from "./base-tokens.ts";
import type { MeasureIn } from "./laid-name.ts";

const font = sansFont(500, 11);
const height = 12;
/** Half of a fallen town's mark and a little air, in pixels. */
const radius = 6;
const positions = ["above", "right", "left", "below", "top-right", "top-left", "bottom-right", "bottom-left"] as const;

/** The day a town fell, where it found room; in canvas pixels. */
export interface LaidDay extends PlacedLabel {
  readonly town: FallenTown;
}

/** Finds room for the days beside the marks of fallen towns, the last to fall first. */
export function layDays(
  view: CanvasView,
  fallen: readonly FallenTown[],
  obstacles: readonly Obstacle[],
  measure: MeasureIn,
): readonly LaidDay[] {
  const candidates = fallen.map(({ day, position: { lon, lat } }, index) => ({
    id: String(index),
    x: canvasX(view, lon),
    y: canvasY(view, lat),
    width: measure(font, day),
    height,
    radius,
    priority: -index,
    positions,
  }));
  return placeLabels(candidates, obstacles, { margin: 2 }).flatMap((placed) => {
    const town = fallen[Number(placed.id)];
    return town === undefined ? [] : [{ ...placed, town }];
  });
}

/** Writes the days in the colour of who took the town. */
export function paintDays(context: CanvasRenderingContext2D, days: readonly LaidDay[], theme: DrawnTheme, halo: string): void {
  context.font = font;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = halo;
  for (const { town, minX, maxY } of days) context.strokeText(town.day, minX, maxY - 2.5);
  for (const { town, minX, maxY } of days) {
    context.fillStyle = sideColours(town.side, theme).text;
    context.fillText(town.day, minX, maxY - 2.5);
  }
}
