import type { CanvasView } from "../canvas-view.ts";
import { casingColour, sideColours, type DrawnTheme } from "../symbols/side-colours.ts";
import { isInForce, type OwnShape, type PreparedOwn } from "./prepare-own.ts";

/** How the reader's own files are drawn at one instant. */
export interface OwnStyle {
  readonly theme: DrawnTheme;
  readonly selection: string | null;
  readonly at: number;
}

/** With more points than this in view each is a dot of two pixels: rings would be one grey, and cost ten times as much. */
const manyPoints = 2000;
const radius = 4.5;

/** Draws areas, lines and points: filled while they are dated to the instant or without a date, hollow points at other times. */
export function paintOwn(context: CanvasRenderingContext2D, view: CanvasView, own: PreparedOwn, style: OwnStyle): void {
  const { mark } = sideColours("own", style.theme);
  const casing = casingColour(style.theme);
  for (const shape of own.shapes) if (isInForce(shape, style.at)) paintShape(context, view, shape, style, mark, casing);
  paintPoints(context, view, own, style, mark, casing);
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

function paintPoints(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  { points }: PreparedOwn,
  { at, selection }: OwnStyle,
  mark: string,
  casing: string,
): void {
  const { xs, ys, from, until, features } = points;
  const seen: number[] = [];
  for (let index = 0; index < xs.length; index += 1) {
    const x = ((xs[index] ?? 0) - view.left) * view.scale;
    const y = ((ys[index] ?? 0) - view.top) * view.scale;
    if (x > -10 && y > -10 && x < view.width + 10 && y < view.height + 10) seen.push(index);
  }
  const isNow = (index: number): boolean => at >= (from[index] ?? 0) && at <= (until[index] ?? 0);
  const place = (index: number): readonly [number, number] => [
    ((xs[index] ?? 0) - view.left) * view.scale,
    ((ys[index] ?? 0) - view.top) * view.scale,
  ];
  context.fillStyle = mark;
  if (seen.length > manyPoints) {
    for (const index of seen) {
      const [x, y] = place(index);
      const size = isNow(index) ? 3 : 2;
      context.fillRect(x - size / 2, y - size / 2, size, size);
    }
  } else {
    for (const index of seen) {
      const [x, y] = place(index);
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.strokeStyle = casing;
      context.lineWidth = 4.6;
      context.stroke();
      context.fillStyle = isNow(index) ? mark : casing;
      context.fill();
      context.strokeStyle = mark;
      context.lineWidth = 2;
      context.stroke();
    }
  }
  const selected = selection === null ? undefined : seen.find((index) => features[index]?.id === selection);
  if (selected === undefined) return;
  context.beginPath();
  context.arc(...place(selected), radius + 5, 0, 2 * Math.PI);
  context.strokeStyle = mark;
  context.lineWidth = 2;
  context.stroke();
}
