import type { Rows } from "./AxisDrawing.tsx";

/** Where a pointer is over the slider, in pixels: from the axis' left end, and upward from the foot of the dots. */
export interface PointOnAxis {
  readonly x: number;
  readonly height: number;
}

/** The place of a pointer over the slider's input. */
export function pointOnAxis(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  slider: Element,
  rows: Rows,
): PointOnAxis {
  const { left, top } = slider.getBoundingClientRect();
  return { x: clientX - left, height: rows.dotsBottom - (clientY - top) };
}
