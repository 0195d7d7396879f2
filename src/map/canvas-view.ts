import { mercatorX, mercatorY } from "../model/mercator.ts";

/** What a painter is told of the view it paints. All lengths are CSS pixels. */
export interface CanvasView {
  readonly zoom: number;
  /** Size of the canvas, padding included. */
  readonly width: number;
  readonly height: number;
  /** Pixels to one Mercator unit (the width of the world) at this zoom. */
  readonly scale: number;
  /** Mercator position of the canvas's upper left corner: x = (mercatorX - left) * scale. */
  readonly left: number;
  readonly top: number;
  /** Device pixels to one CSS pixel. */
  readonly ratio: number;
}

/** Canvas x of a longitude in degrees. */
export function canvasX(view: CanvasView, lon: number): number {
  return (mercatorX(lon) - view.left) * view.scale;
}

/** Canvas y of a latitude in degrees. */
export function canvasY(view: CanvasView, lat: number): number {
  return (mercatorY(lat) - view.top) * view.scale;
}

/** Whether two views show the same in the same pixels. */
export function isSameView(a: CanvasView, b: CanvasView): boolean {
  return (
    a === b ||
    (a.left === b.left &&
      a.top === b.top &&
      a.scale === b.scale &&
      a.width === b.width &&
      a.height === b.height &&
      a.ratio === b.ratio)
  );
}

/** Draws the whole canvas; it has been cleared and scaled to CSS pixels. */
export type Painter = (context: CanvasRenderingContext2D, view: CanvasView) => void;
