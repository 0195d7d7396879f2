import { fromMercator, mercatorX, mercatorY } from "../../model/mercator.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { BaseTokens } from "./base-tokens.ts";
import { graticuleStep } from "./by-zoom.ts";

/** What stands behind a degree, by the half of the globe it lies in. */
export interface Hemispheres {
  readonly north: string;
  readonly south: string;
  readonly east: string;
  readonly west: string;
}

/** Whole multiples of a step between two bounds, all in minutes of arc. */
export function multiplesBetween(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => (first + index) * step);
}

/** `13° E`, `13°30′ E`, `50°02′ N`: a degree on the edge of the map, given in minutes of arc. */
export function degreeLabel(minutes: number, positive: string, negative: string): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  const side = minutes < 0 ? negative : positive;
  const fraction = rest === 0 ? "" : `${String(rest).padStart(2, "0")}′`;
  return `${Math.floor(size / 60)}°${fraction} ${side}`;
}

/** Draws meridians and parallels. */
export function paintGraticule(context: CanvasRenderingContext2D, view: CanvasView, tokens: BaseTokens): void {
  const step = graticuleStep(view.zoom);
  const northWest = fromMercator(view.left, view.top);
  const southEast = fromMercator(view.left + view.width / view.scale, view.top + view.height / view.scale);
  context.beginPath();
  for (const minutes of multiplesBetween(northWest.lon * 60, southEast.lon * 60, step)) {
    const x = Math.round((mercatorX(minutes / 60) - view.left) * view.scale) + 0.5;
    context.moveTo(x, 0);
    context.lineTo(x, view.height);
  }
  for (const minutes of multiplesBetween(southEast.lat * 60, northWest.lat * 60, step)) {
    const y = Math.round((mercatorY(minutes / 60) - view.top) * view.scale) + 0.5;
    context.moveTo(0, y);
    context.lineTo(view.width, y);
  }
  context.strokeStyle = tokens.graticule;
  context.lineWidth = 1;
  context.stroke();
}
