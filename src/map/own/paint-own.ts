import type { CanvasView } from "../canvas-view.ts";
import { casingColour, sideColours } from "../symbols/side-colours.ts";
import { paintOwnPoints, type OwnStyle } from "./paint-own-points.ts";
import { isInForce, type OwnShape, type PreparedOwn } from "./prepare-own.ts";

/** Draws areas, lines and points: filled while they are dated to the instant or without a date, hollow points at other times. */
export function paintOwn(context: CanvasRenderingContext2D, view: CanvasView, own: PreparedOwn, style: OwnStyle): void {
  const { mark } = sideColours("own", style.theme);
  const casing = casingColour(style.theme);
  for (const shape of own.shapes) if (isInForce(shape, style.at)) paintShape(context, view, shape, style, mark, casing);
  paintOwnPoints(context, view, own.points, style, { mark, casing });
}

function paintShape(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  { feature, runs }: OwnShape,
  { selection }: OwnStyle,
  mark: string,
  casing: string,
): void {
  context.beginPath();
  for (const run of runs) {
    for (let index = 0; index < run.length; index += 2) {
      const x = ((run[index] ?? 0) - view.left) * view.scale;
      const y = ((run[index + 1] ?? 0) - view.top) * view.scale;
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  }
  const isSelected = feature.id === selection;
  context.lineJoin = "round";
  if (feature.kind === "area") {
    context.globalAlpha = isSelected ? 0.3 : 0.14;
    context.fillStyle = mark;
    context.fill("evenodd");
    context.globalAlpha = 1;
  }
  context.strokeStyle = casing;
  context.lineWidth = isSelected ? 7 : 4.4;
  context.stroke();
  context.strokeStyle = mark;
  context.lineWidth = isSelected ? 3.6 : 2;
  context.stroke();
}
