import { mercatorX, mercatorY } from "../../model/mercator.ts";
import type { CanvasView } from "../canvas-view.ts";
import { baseMapUrl } from "./assets.ts";
import type { GroundTheme } from "./base-tokens.ts";

/** Where the relief's picture lies, in Mercator units. */
const bounds = { left: mercatorX(9), top: mercatorY(54.5), right: mercatorX(19.9954), bottom: mercatorY(45.9611) } as const;

/** Share of the picture's width or height over which each side fades into flat land. */
const fade = { left: 0.09, right: 0.07, top: 0.05, bottom: 0.05 } as const;

/** The relief of a theme with its edges faded. Rejects where the picture cannot be had. */
export async function loadRelief(theme: GroundTheme): Promise<HTMLCanvasElement> {
  const picture = new Image();
  picture.src = baseMapUrl(`relief-${theme}.webp`);
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser offers no canvas to draw the relief on");
  context.drawImage(picture, 0, 0);
  context.globalCompositeOperation = "destination-in";
  for (const gradient of [
    faded(context.createLinearGradient(0, 0, canvas.width, 0), fade.left, fade.right),
    faded(context.createLinearGradient(0, 0, 0, canvas.height), fade.top, fade.bottom),
  ]) {
    context.fillStyle = gradient;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

/** From nothing at both ends to all between, with soft shoulders, so that no edge of the fade is seen. */
function faded(gradient: CanvasGradient, start: number, end: number): CanvasGradient {
  for (let step = 0; step <= 8; step += 1) {
    const share = step / 8;
    const alpha = share * share * (3 - 2 * share);
    gradient.addColorStop(start * share, `rgba(0,0,0,${alpha})`);
    gradient.addColorStop(1 - end * share, `rgba(0,0,0,${alpha})`);
  }
  return gradient;
}

/** Draws the relief where it lies. */
export function paintRelief(context: CanvasRenderingContext2D, view: CanvasView, relief: CanvasImageSource, opacity: number): void {
  if (opacity <= 0) return;
  const x = (bounds.left - view.left) * view.scale;
  const y = (bounds.top - view.top) * view.scale;
  const width = (bounds.right - bounds.left) * view.scale;
  const height = (bounds.bottom - bounds.top) * view.scale;
  if (x > view.width || y > view.height || x + width < 0 || y + height < 0) return;
  context.globalAlpha = opacity;
  context.imageSmoothingQuality = "high";
  context.drawImage(relief, x, y, width, height);
  context.globalAlpha = 1;
}
