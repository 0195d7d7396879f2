import type { MapLine } from "../../model/feature.ts";
import type { Side } from "../../model/side.ts";
import { layAlong, lengthOf, rowOf } from "../base/text-path.ts";
import { nameColours, sideColours, type DrawnTheme } from "../symbols/side-colours.ts";
import type { CanvasView } from "../canvas-view.ts";
import { shifted, smoothed, type Pixel } from "./curve.ts";
import { toPixels } from "./to-pixels.ts";

const font = '600 12px "Fira Sans Condensed", "Arial Narrow", sans-serif';

/** Two names of fronts keep this far apart, in pixels, even where the fronts meet. */
const apart = 26;

/**
 * Writes a front's name and date along the part of it that is in view, on the side away from its own ground, clear of `written`,
 * to which it adds its own letters. Where there is no room there is no name.
 */
export function paintFrontLabel(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  line: MapLine,
  side: Side,
  text: string,
  theme: DrawnTheme,
  written: Pixel[],
): void {
  context.font = font;
  const row = rowOf(text, 0.3, (letters) => context.measureText(letters).width);
  for (const path of line.paths) {
    const away = side === "red-army" ? -11 : 11;
    const stretch = stretchInView(view, shifted(smoothed(toPixels(view, path)), away), row.length * 1.1, written);
    if (stretch === null) continue;
    written.push(...stretch);
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    context.lineJoin = "round";
    for (const { text: letter, x, y, angle } of layAlong(row, stretch, null, 4)) {
      context.save();
      context.translate(x, y);
      context.rotate(angle);
      context.strokeStyle = nameColours(theme).halo;
      context.lineWidth = 3.4;
      context.strokeText(letter, 0, 0);
      context.fillStyle = sideColours(side, theme).text;
      context.fillText(letter, 0, 0);
      context.restore();
    }
    return;
  }
}

/** The stretch of a curve, long enough for the name, whose middle lies nearest the middle of the view; `null` when none is in view. */
function stretchInView(
  view: CanvasView,
  curve: readonly Pixel[],
  length: number,
  written: readonly Pixel[],
): readonly Pixel[] | null {
  const margin = 0.22;
  const isIn = ({ x, y }: Pixel): boolean =>
    x > view.width * margin && x < view.width * (1 - margin) && y > view.height * margin && y < view.height * (1 - margin);
  let best: readonly Pixel[] | null = null;
  let nearest = Infinity;
  for (let start = 0; start < curve.length; start += 4) {
    let end = start + 1;
    while (end < curve.length && lengthOf(curve.slice(start, end)) < length) end += 3;
    const stretch = curve.slice(start, end);
    if (lengthOf(stretch) < length || !stretch.every(isIn)) continue;
    if (stretch.some(({ x, y }) => written.some((other) => Math.hypot(other.x - x, other.y - y) < apart))) continue;
    const middle = stretch[stretch.length >> 1] ?? { x: 0, y: 0 };
    const distance = Math.hypot(middle.x - view.width / 2, middle.y - view.height / 2);
    if (distance < nearest) [best, nearest] = [stretch, distance];
  }
  return best;
}
