import { mercatorX, mercatorY } from "../../model/mercator.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import type { CanvasView } from "../canvas-view.ts";
import { baseMapUrl } from "./assets.ts";

/** Where the relief's picture lies, in Mercator units. */
const bounds = { left: mercatorX(9), top: mercatorY(54.5), right: mercatorX(19.9954), bottom: mercatorY(45.9611) } as const;

/** Share of the picture's width or height over which each side fades into flat land. */
const fade = { left: 0.09, right: 0.07, top: 0.05, bottom: 0.05 } as const;

/** The relief of a theme, unpacked beside the page's own work. Rejects where the picture cannot be had. */
export async function loadRelief(theme: DrawnTheme): Promise<ImageBitmap> {
  const response = await fetch(baseMapUrl(reliefFile(theme)));
  if (!response.ok) throw new Error(String(response.status));
  return createImageBitmap(await response.blob());
}

/** What the relief of a theme is called among the files of the base map. */
export const reliefFile = (theme: DrawnTheme): string => `relief-${theme}.webp`;

/**
 * Draws the relief where it lies, over flat `land`, which it is laid over again toward the edges of the picture, so that they are not
 * seen: the same as a picture that fades, without a second one in memory.
 */
export function paintRelief(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  relief: ImageBitmap,
  opacity: number,
  land: string,
): void {
  if (opacity <= 0) return;
  const left = (bounds.left - view.left) * view.scale;
  const top = (bounds.top - view.top) * view.scale;
  const width = (bounds.right - bounds.left) * view.scale;
  const height = (bounds.bottom - bounds.top) * view.scale;
  if (left > view.width || top > view.height || left + width < 0 || top + height < 0) return;
  context.globalAlpha = opacity;
  // Made smaller, the better of the two looks the same and takes twice as long.
  context.imageSmoothingQuality = width * view.ratio > relief.width ? "high" : "medium";
  context.drawImage(relief, left, top, width, height);
  context.globalAlpha = 1;
  const shade = (start: readonly [number, number], end: readonly [number, number]): CanvasGradient =>
    thinned(context.createLinearGradient(...start, ...end), land);
  // A pixel further out than the picture, whose own edge is but half covered.
  const [outerLeft, outerTop, outerWidth, outerHeight] = [left - 1, top - 1, width + 2, height + 2];
  const lay = (
    start: readonly [number, number],
    end: readonly [number, number],
    box: readonly [number, number, number, number],
  ) => {
    const [x, y, boxWidth, boxHeight] = box;
    if (x > view.width || y > view.height || x + boxWidth < 0 || y + boxHeight < 0) return;
    context.fillStyle = shade(start, end);
    context.fillRect(x, y, boxWidth, boxHeight);
  };
  const [fromLeft, fromRight] = [width * fade.left, width * fade.right];
  const [fromTop, fromBottom] = [height * fade.top, height * fade.bottom];
  const [right, bottom] = [left + width, top + height];
  lay([left, top], [left + fromLeft, top], [outerLeft, outerTop, fromLeft + 1, outerHeight]);
  lay([right, top], [right - fromRight, top], [right - fromRight, outerTop, fromRight + 1, outerHeight]);
  lay([left, top], [left, top + fromTop], [outerLeft, outerTop, outerWidth, fromTop + 1]);
  lay([left, bottom], [left, bottom - fromBottom], [outerLeft, bottom - fromBottom, outerWidth, fromBottom + 1]);
}

/** From a whole colour (`#rrggbb`) to nothing, with soft shoulders, so that no edge is seen. */
function thinned(gradient: CanvasGradient, colour: string): CanvasGradient {
  for (let step = 0; step <= 8; step += 1) {
    const share = step / 8;
    const alpha = 1 - share * share * (3 - 2 * share);
    const digits = Math.round(alpha * 255).toString(16);
    gradient.addColorStop(share, `${colour}${digits.padStart(2, "0")}`);
  }
  return gradient;
}
