import type { Pixel } from "./curve.ts";
import { traceLine } from "./to-pixels.ts";

/** How a line on the ground is drawn; lengths in CSS pixels. */
export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  /** Lengths of strokes and gaps in turn; solid where left out. */
  readonly dash?: readonly number[];
  /** 0 to 1; opaque where left out. */
  readonly alpha?: number;
  /** Ends of the line and of each dash; cut straight where left out. */
  readonly cap?: CanvasLineCap;
}

/** Draws a line through points of the canvas; leaves neither dash nor transparency behind. */
export function strokeLine(
  context: CanvasRenderingContext2D,
  pixels: readonly Pixel[],
  { colour, width, dash = [], alpha = 1, cap = "butt" }: LineStyle,
): void {
  context.beginPath();
  traceLine(context, pixels);
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.lineCap = cap;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}
