import type { LonLat } from "../../model/lon-lat.ts";
import type { Box } from "../labels/box.ts";
import { isMarkDrawnAt, type PlaceMark } from "./place-marks.ts";

/** What the map shows. */
export interface MarkView {
  readonly zoom: number;
  /** The part of the world that is seen, in pixels of the world at this zoom. */
  readonly bounds: Box;
  /** From a position to pixels of the world at this zoom. */
  readonly toPixel: (position: LonLat) => { readonly x: number; readonly y: number };
}

/** Two targets nearer than this, in pixels, could not be told apart by a finger: the less important one waits for a closer zoom. */
const tooNear = 25;
/** Marks this far outside the view, in pixels, are drawn as well, so that a pan finds them there. */
const around = 40;

/** The marks to be drawn in a view, the selected one first: it is drawn whatever its rank, and others give way to it. Pure. */
export function marksInView(
  marks: readonly PlaceMark[],
  selection: string | null,
  { zoom, bounds, toPixel }: MarkView,
): readonly PlaceMark[] {
  const kept: { readonly mark: PlaceMark; readonly x: number; readonly y: number }[] = [];
  const ordered = [...marks.filter(({ id }) => id === selection), ...marks.filter(({ id }) => id !== selection)];
  for (const mark of ordered) {
    if (mark.id !== selection && !isMarkDrawnAt(mark, zoom)) continue;
    const { x, y } = toPixel(mark.position);
    if (x < bounds.minX - around || y < bounds.minY - around || x > bounds.maxX + around || y > bounds.maxY + around) continue;
    if (kept.some((other) => Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) < tooNear)) continue;
    kept.push({ mark, x, y });
  }
  return kept.map(({ mark }) => mark);
}
