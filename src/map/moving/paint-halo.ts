import type { DrawnTheme } from "../../state/explorer-state.ts";
import type { CanvasView } from "../canvas-view.ts";
import { sideColours } from "../symbols/side-colours.ts";
import type { MovingUnit } from "./moving-unit.ts";

const dotted = [1.2, 3.2];
const solid: number[] = [];

/** Draws the circle, true in size, within which the unit's real position lies. Below 8 pixels the symbol covers it: then nothing. */
export function paintHalo(context: CanvasRenderingContext2D, view: CanvasView, moving: MovingUnit, theme: DrawnTheme): void {
  const radius = moving.located.radius * view.scale;
  if (!(radius >= 8) || radius > view.width) return;
  const { mark } = sideColours(moving.unit.side, theme);
  context.beginPath();
  context.arc(moving.x, moving.y, radius, 0, 2 * Math.PI);
  context.globalAlpha = 0.1;
  context.fillStyle = mark;
  context.fill();
  context.globalAlpha = moving.ghost ? 0.5 : 1;
  context.setLineDash(dotted);
  context.lineCap = "round";
  context.strokeStyle = mark;
  context.lineWidth = 1.2;
  context.stroke();
  context.setLineDash(solid);
  context.globalAlpha = 1;
}
