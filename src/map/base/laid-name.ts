import type RBush from "rbush";
import type { Box } from "../labels/box.ts";
import type { Letter } from "./text-path.ts";

/** A name with a place for each letter. */
export interface LaidName {
  readonly letters: readonly Letter[];
  readonly font: string;
  readonly colour: string;
  /** Names in the water need none. */
  readonly isHaloed: boolean;
  /** What its letters cover, in canvas pixels. */
  readonly boxes: readonly Box[];
}

/** Width in pixels of a text in a canvas font. */
export type MeasureIn = (font: string, text: string) => number;

/** The upright boxes round letters of a size in pixels, however they are turned. */
export function letterBoxes(letters: readonly Letter[], size: number): readonly Box[] {
  return letters.map(({ x, y, angle, width }) => {
    const half = Math.max(width, size * 0.7) / 2 + 1;
    const centre = { x: x + Math.sin(angle) * size * 0.35, y: y - Math.cos(angle) * size * 0.35 };
    return { minX: centre.x - half, minY: centre.y - half, maxX: centre.x + half, maxY: centre.y + half };
  });
}

/** Whether none of the boxes lies on what is taken. */
export function isFree(boxes: readonly Box[], taken: RBush<Box>): boolean {
  return !boxes.some((box) => taken.collides(box));
}

/** Writes names. All halos go first, so that none cuts into a neighbouring letter. */
export function paintNames(context: CanvasRenderingContext2D, names: readonly LaidName[], halo: string): void {
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = halo;
  for (const name of names) if (name.isHaloed) write(name, (text) => context.strokeText(text, 0, 0));
  for (const name of names) {
    context.fillStyle = name.colour;
    write(name, (text) => context.fillText(text, 0, 0));
  }

  function write({ letters, font }: LaidName, draw: (text: string) => void): void {
    context.font = font;
    for (const { text, x, y, angle } of letters) {
      context.translate(x, y);
      context.rotate(angle);
      draw(text);
      context.rotate(-angle);
      context.translate(-x, -y);
    }
  }
}
