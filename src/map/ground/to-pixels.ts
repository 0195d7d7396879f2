import type { LonLat } from "../../model/lon-lat.ts";
import { canvasX, canvasY, type CanvasView } from "../canvas-view.ts";
import type { Pixel } from "./curve.ts";

/** Positions as pixels of the canvas. */
export function toPixels(view: CanvasView, positions: readonly LonLat[]): readonly Pixel[] {
  return positions.map(({ lon, lat }) => ({ x: canvasX(view, lon), y: canvasY(view, lat) }));
}

/** Adds an open line to the current path. */
export function traceLine(context: CanvasRenderingContext2D, pixels: readonly Pixel[]): void {
  pixels.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

/** Whether any of the line may be seen: its bounding box, widened by `margin` pixels, meets the canvas. */
export function isInView(view: CanvasView, pixels: readonly Pixel[], margin = 40): boolean {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of pixels) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return maxX > -margin && maxY > -margin && minX < view.width + margin && minY < view.height + margin;
}
