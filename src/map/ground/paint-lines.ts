import type { FrontSnapshots } from "../../chronicle/in-force.ts";
import type { MapLine } from "../../model/feature.ts";
import type { Side } from "../../model/side.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { casingColour, nameColours, sideColours } from "../symbols/side-colours.ts";
import type { CanvasView } from "../canvas-view.ts";
import { shifted, smoothed, teeth, type Pixel } from "./curve.ts";
import { strokeLine } from "./stroke-line.ts";
import { isInView, toPixels } from "./to-pixels.ts";

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
  selection: string | null,
): void {
  const colour = sideColours(side, theme).mark;
  for (const path of earlier?.paths ?? []) {
    const curve = smoothed(toPixels(view, path));
    if (earlier?.id === selection) underlay(context, curve, theme, true);
    strokeLine(context, curve, { colour, width: 1.4, alpha: 0.75, dash: [1.5, 4.5], cap: "round" });
  }
  for (const path of current.paths) {
    const curve = smoothed(toPixels(view, path));
    if (!isInView(view, curve)) continue;
    context.save();
    context.filter = "blur(8px)";
    strokeLine(context, shifted(curve, ownSide(side) * 14), { colour, width: 26, alpha: theme === "light" ? 0.26 : 0.18 });
    context.restore();
    underlay(context, curve, theme, current.id === selection);
    strokeLine(context, curve, { colour, width: 2.4 });
    if (side === "red-army") paintComb(context, curve, colour);
    else strokeLine(context, shifted(curve, ownSide(side) * 4.2), { colour, width: 1 });
  }
}

/** What lies under a line: the casing, and between lines of ink if it is the selected one. */
function underlay(context: CanvasRenderingContext2D, pixels: readonly Pixel[], theme: DrawnTheme, selected: boolean): void {
  if (selected) strokeLine(context, pixels, { colour: nameColours(theme).ink, width: 10 });
  strokeLine(context, pixels, { colour: casingColour(theme), width: selected ? 7 : 5, alpha: selected ? 1 : 0.75 });
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
    underlay(context, pixels, theme, selected);
    switch (line.lineType) {
      case "halt-line":
        strokeLine(context, pixels, { colour, width: selected ? 3 : 2, dash: [10, 4, 2, 4] });
        break;
      case "contact-line":
        strokeLine(context, pixels, { colour, width: selected ? 2.6 : 1.6, dash: [2, 3] });
        break;
      case "position":
      case "front":
        strokeLine(context, pixels, { colour, width: selected ? 3 : 2, dash: [5, 2.5] });
        break;
      case "river":
      case "road":
        break;
    }
  }
}
