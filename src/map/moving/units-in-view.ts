import { knotAt, type PreparedTrack } from "../../chronicle/prepared-track.ts";
import { dayMs } from "../../model/instant.ts";
import { unitSides, type UnitSide } from "../../model/side.ts";
import { isSameView, type CanvasView } from "../canvas-view.ts";
import { isDrawnAt, type MovingUnit } from "./moving-unit.ts";
import { lastKnownKnot, reach } from "./place-unit.ts";

/** How much of history is looked through at once, in milliseconds: a frame within it asks for nothing more. */
const windowMs = dayMs;

/** An index over time and place: the units that a frame has to look at, and no others. */
export interface UnitsInView {
  /**
   * Finds the units on record within a day of the instant whose way of that day, trail included, comes into the view. Looks through
   * all units only when the day or the view is another than before.
   */
  readonly find: (at: number, view: CanvasView, trailMs: number) => void;
  /** What was found, in the order of the units. */
  readonly all: readonly MovingUnit[];
  readonly bySide: ReadonlyMap<UnitSide, readonly MovingUnit[]>;
  /** Another number whenever the finding was done anew. */
  readonly version: () => number;
}

/** An index over these units. */
export function indexUnits(units: readonly MovingUnit[]): UnitsInView {
  const all: MovingUnit[] = [];
  const bySide = new Map<UnitSide, MovingUnit[]>(unitSides.map((side) => [side, []]));
  let version = 0;
  let start = NaN;
  let trail = NaN;
  let seen: CanvasView | null = null;

  return {
    find: (at, view, trailMs) => {
      if (at >= start && at <= start + windowMs && trail === trailMs && seen !== null && isSameView(seen, view)) return;
      version += 1;
      // Time mostly goes forward.
      start = at;
      trail = trailMs;
      seen = view;
      all.length = 0;
      for (const list of bySide.values()) list.length = 0;
      for (const moving of units) {
        if (!isDrawnAt(moving.unit, view.zoom) || !comesIntoView(moving.prepared, start, start + windowMs, trailMs, view)) continue;
        all.push(moving);
        bySide.get(moving.unit.side)?.push(moving);
      }
    },
    all,
    bySide,
    version: () => version,
  };
}

/** Whether the box about the way from the trail's end to the end of the window touches the view. */
function comesIntoView({ times, xs, ys }: PreparedTrack, from: number, to: number, trailMs: number, view: CanvasView): boolean {
  const last = times.length - 1;
  if ((times[0] ?? Infinity) > to || (times[last] ?? -Infinity) < from) return false;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const first = Math.max(lastKnownKnot(xs, knotAt(times, from - trailMs)), 0);
  const until = Math.min(knotAt(times, to) + 1, last);
  for (let knot = first; knot <= until; knot += 1) {
    const x = xs[knot] ?? NaN;
    const y = ys[knot] ?? NaN;
    // A comparison with not-a-number is false, so a gap widens nothing.
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  const margin = reach / view.scale;
  return (
    maxX >= view.left - margin &&
    minX <= view.left + view.width / view.scale + margin &&
    maxY >= view.top - margin &&
    minY <= view.top + view.height / view.scale + margin
  );
}
