import type { Leg } from "../../model/feature.ts";
import type { Side } from "../../model/side.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { casingColour, nameColours, sideColours } from "../symbols/side-colours.ts";
import type { CanvasView } from "../canvas-view.ts";
import { teeth } from "./curve.ts";
import { strokeLine } from "./stroke-line.ts";
import { isInView, toPixels } from "./to-pixels.ts";

/** Where the unit stands to a leg: behind it, on it or before it; or the whole route as the opening shows it. */
export type LegProgress = "opening" | "travelled" | "ahead";

/** Draws a leg: attested solid, inferred dashed, rail thin with ties; what lies ahead is faint, and a selected leg stands between lines of ink. */
export function paintLeg(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  leg: Leg,
  side: Side,
  progress: LegProgress,
  theme: DrawnTheme,
  selected: boolean,
): void {
  const pixels = toPixels(view, leg.path);
  if (!isInView(view, pixels)) return;
  const colour = sideColours(side, theme).mark;
  const rail = leg.mode === "rail";
  const dash = rail || leg.route === "attested" ? [] : [6.5, 5];
  if (selected) strokeLine(context, pixels, { colour: nameColours(theme).ink, width: 10 });
  if (progress === "travelled" || selected)
    strokeLine(context, pixels, { colour: casingColour(theme), width: selected ? 7 : 5, alpha: selected ? 1 : 0.75 });
  const width = selected ? 4 : { opening: rail ? 1.4 : 2, travelled: rail ? 1.4 : 2.6, ahead: 1.5 }[progress];
  const alpha = selected ? 1 : { opening: rail ? 0.6 : 0.72, travelled: 1, ahead: 0.5 }[progress];
  strokeLine(context, pixels, { colour, width, dash, alpha });
  if (!rail) return;
  context.beginPath();
  for (const { x, y, nx, ny } of teeth(pixels, 9)) {
    context.moveTo(x - nx * 3, y - ny * 3);
    context.lineTo(x + nx * 3, y + ny * 3);
  }
  context.globalAlpha = alpha;
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke();
  context.globalAlpha = 1;
}
