import type { Echelon } from "../../model/unit.ts";
import type { UnitSide } from "../../model/side.ts";

/** Width and height of a symbol's frame in CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

const rectangles: Readonly<Record<Echelon, FrameSize>> = {
  army: { width: 40, height: 26 },
  corps: { width: 38, height: 25 },
  division: { width: 36, height: 24 },
  brigade: { width: 31, height: 21 },
  regiment: { width: 30, height: 20 },
  group: { width: 30, height: 20 },
  battalion: { width: 26, height: 17 },
  company: { width: 23, height: 15 },
  person: { width: 15, height: 15 },
};

/** The frame of a unit: a diamond needs more room than a rectangle to hold the same glyph, a circle less width. */
export function frameSize(side: UnitSide, echelon: Echelon): FrameSize {
  const { width, height } = rectangles[echelon];
  if (echelon === "person") return { width, height };
  switch (side) {
    case "red-army":
      return { width: width * 1.14, height: height * 1.25 };
    case "insurgents":
      return { width: height * 1.25, height: height * 1.25 };
    case "roa":
    case "wehrmacht":
    case "waffen-ss":
    case "us-army":
    case "own":
      return { width, height };
  }
}

/** Traces a side's frame, centred on the origin, into the context's path. Shape tells the side as colour does. */
export function traceFrame(
  context: CanvasRenderingContext2D,
  side: UnitSide,
  echelon: Echelon,
  { width, height }: FrameSize,
): void {
  const [x, y] = [width / 2, height / 2];
  context.beginPath();
  if (echelon === "person" || side === "insurgents") {
    context.arc(0, 0, y, 0, 2 * Math.PI);
  } else if (side === "red-army") {
    context.moveTo(-x, 0);
    context.lineTo(0, -y);
    context.lineTo(x, 0);
    context.lineTo(0, y);
    context.closePath();
  } else if (side === "own") {
    traceCutCorners(context, x, y, y * 0.5);
  } else {
    context.roundRect(-x, -y, width, height, side === "us-army" ? y * 0.9 : 0);
  }
}

/** A rectangle without its corners: no side of the war has this frame. `x` and `y` are half of its size. */
function traceCutCorners(context: CanvasRenderingContext2D, x: number, y: number, cut: number): void {
  const corners = [
    [-x, cut - y],
    [cut - x, -y],
    [x - cut, -y],
    [x, cut - y],
    [x, y - cut],
    [x - cut, y],
    [cut - x, y],
    [-x, y - cut],
  ] as const;
  for (const [cornerX, cornerY] of corners) context.lineTo(cornerX, cornerY);
  context.closePath();
}
