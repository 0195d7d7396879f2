import type { CanvasView } from "../canvas-view.ts";
import type { OwnPoints } from "./prepare-own.ts";

/**
 * Draws very many points as dots of two pixels, three where `isNow`, by setting the pixels of a picture: a canvas takes a hundred times
 * as long for as many rectangles. `seen` are the indexes of the points in view.
 */
export function paintDots(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  { xs, ys }: OwnPoints,
  seen: readonly number[],
  isNow: (index: number) => boolean,
  colour: string,
): void {
  const [width, height] = [Math.ceil(view.width), Math.ceil(view.height)];
  const picture = new ImageData(width, height);
  const pixels = new Uint32Array(picture.data.buffer);
  const [opaque] = new Uint32Array(Uint8ClampedArray.from([...bytesOf(colour), 255]).buffer);
  for (const index of seen) {
    const size = isNow(index) ? 3 : 2;
    const left = Math.round(((xs[index] ?? 0) - view.left) * view.scale - size / 2);
    const top = Math.round(((ys[index] ?? 0) - view.top) * view.scale - size / 2);
    if (left < 0 || top < 0 || left + size > width || top + size > height) continue;
    for (let row = top; row < top + size; row += 1) pixels.fill(opaque ?? 0, row * width + left, row * width + left + size);
  }
  const scratch = document.createElement("canvas");
  scratch.width = width;
  scratch.height = height;
  scratch.getContext("2d")?.putImageData(picture, 0, 0);
  context.drawImage(scratch, 0, 0, width, height);
}

/** Red, green and blue of a colour written as `#rrggbb`. */
function bytesOf(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
