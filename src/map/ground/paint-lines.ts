import type { FrontSnapshots } from "../../chronicle/in-force.ts";
import type { MapLine } from "../../model/feature.ts";
import type { Side } from "../../model/side.ts";
import { casingColour, sideColours, type DrawnTheme } from "../symbols/side-colours.ts";
import type { CanvasView } from "../canvas-view.ts";
import { shifted, smoothed, teeth, type Pixel } from "./curve.ts";
import { isInView, toPixels, traceLine } from "./to-pixels.ts";

/**
 * Fronts are drawn from north to south, so the Red Army's ground lies to the left of the line's direction and the Western
 * Allies' to its right.
 */
function ownSide(side: Side): 1 | -1 {
  return side === "red-army" ? 1 : -1;
}

/** Draws the front as of its date, with a tint, and a comb or a twin line, on its own side; and the snapshot before it as dots. */
export function paintFront(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  { side, current, earlier }: FrontSnapshots,
  theme: DrawnTheme,
): void {
  const colour = sideColours(side, theme).mark;
  for (const path of earlier?.paths ?? []) {
    stroke(context, smoothed(toPixels(view, path)), colour, 1.4, [1.5, 4.5], 0.75);
  }
  for (const path of current.paths) {
    const curve = smoothed(toPixels(view, path));
    if (!isInView(view, curve)) continue;
    context.save();
    context.filter = "blur(8px)";
    stroke(context, shifted(curve, ownSide(side) * 14), colour, 26, [], theme === "light" ? 0.26 : 0.18);
    context.restore();
    stroke(context, curve, casingColour(theme), 5, [], 0.75);
    stroke(context, curve, colour, 2.4, [], 1);
    if (side === "red-army") paintComb(context, curve, colour);
    else stroke(context, shifted(curve, ownSide(side) * 4.2), colour, 1, [], 1);
  }
}

function paintComb(context: CanvasRenderingContext2D, curve: readonly Pixel[], colour: string): void {
  context.beginPath();
  for (const { x, y, nx, ny } of teeth(curve, 11)) {
    context.moveTo(x, y);
    context.lineTo(x + nx * 6, y + ny * 6);
  }
  context.strokeStyle = colour;
  context.lineWidth = 1.2;
  context.stroke();
}

/** Draws halt lines, lines of contact and positions. Rivers and roads belong to the base map. */
export function paintLine(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  line: MapLine,
  theme: DrawnTheme,
  selected: boolean,
): void {
  const colour = sideColours(line.side ?? "us-army", theme).mark;
  for (const path of line.paths) {
    const pixels = toPixels(view, path);
    if (!isInView(view, pixels)) continue;
    stroke(context, pixels, casingColour(theme), selected ? 6 : 4.5, [], 0.75);
    switch (line.lineType) {
      case "halt-line":
        stroke(context, pixels, colour, selected ? 3 : 2, [10, 4, 2, 4], 1);
        break;
      case "contact-line":
        stroke(context, pixels, colour, selected ? 2.6 : 1.6, [2, 3], 1);
        break;
      case "position":
      case "front":
        stroke(context, pixels, colour, selected ? 3 : 2, [5, 2.5], 1);
        break;
      case "river":
      case "road":
        break;
    }
  }
}

function stroke(
  context: CanvasRenderingContext2D,
  pixels: readonly Pixel[],
  colour: string,
  width: number,
  dash: number[],
  alpha: number,
): void {
  context.beginPath();
  traceLine(context, pixels);
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.lineCap = dash[0] === 1.5 ? "round" : "butt";
  context.setLineDash(dash);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}
