import type { DrawnTheme } from "../../state/explorer-state.ts";
import type { CanvasView } from "../canvas-view.ts";
import { paintDots } from "./paint-dots.ts";
import type { OwnPoints } from "./prepare-own.ts";

/** How the reader's own files are drawn at one instant. */
export interface OwnStyle {
  readonly theme: DrawnTheme;
  readonly selection: string | null;
  readonly at: number;
}

/** With more points than this in view each is a dot of a few pixels: rings would be one grey. */
const manyPoints = 2000;
const radius = 4.5;

/** Draws points: filled while they are dated to the instant or without a date, hollow at other times. */
export function paintOwnPoints(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  points: OwnPoints,
  { at, selection }: OwnStyle,
  { mark, casing }: { readonly mark: string; readonly casing: string },
): void {
  const { xs, ys, from, until, features } = points;
  const seen: number[] = [];
  for (let index = 0; index < xs.length; index += 1) {
    const x = ((xs[index] ?? 0) - view.left) * view.scale;
    const y = ((ys[index] ?? 0) - view.top) * view.scale;
    if (x > -10 && y > -10 && x < view.width + 10 && y < view.height + 10) seen.push(index);
  }
  const isNow = (index: number): boolean => at >= (from[index] ?? 0) && at <= (until[index] ?? 0);
  if (seen.length > manyPoints) paintDots(context, view, points, seen, isNow, mark);
  const place = (index: number): readonly [number, number] => [
    ((xs[index] ?? 0) - view.left) * view.scale,
    ((ys[index] ?? 0) - view.top) * view.scale,
  ];
  for (const index of seen.length > manyPoints ? [] : seen) {
    context.beginPath();
    context.arc(...place(index), radius, 0, 2 * Math.PI);
    context.strokeStyle = casing;
    context.lineWidth = 4.6;
    context.stroke();
    context.fillStyle = isNow(index) ? mark : casing;
    context.fill();
    context.strokeStyle = mark;
    context.lineWidth = 2;
    context.stroke();
  }
  const selected = selection === null ? undefined : seen.find((index) => features[index]?.id === selection);
  if (selected === undefined) return;
  context.beginPath();
  context.arc(...place(selected), radius + 5, 0, 2 * Math.PI);
  context.strokeStyle = mark;
  context.lineWidth = 2;
  context.stroke();
}
