import type { Instant } from "../../model/instant.ts";
import type { Section } from "../../model/track.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { MovingUnit } from "./moving-unit.ts";
import { isNear, placeUnit } from "./place-unit.ts";
import type { UnitsInView } from "./units-in-view.ts";

/** Where the units of a view stand, in flat arrays beside the units themselves, because a frame goes through them all. */
export interface PlacedUnits {
  /** Places those found, at an instant. From knot to knot a unit goes evenly, so mostly this is one multiplication. Allocates nothing. */
  readonly place: (found: UnitsInView, view: CanvasView, at: Instant) => void;
  /** How many were placed: as many as were found. */
  readonly count: () => number;
  /** Canvas positions in CSS pixels in the order of the units; NaN where there is none. */
  readonly xs: () => Float64Array;
  readonly ys: () => Float64Array;
  /** How many dots come into view. */
  readonly drawn: () => number;
  /** Another number whenever other units were found. */
  readonly version: () => number;
  /** Another number whenever a unit has begun another section of its track. */
  readonly turns: () => number;
}

/** Numbers kept for each unit: when its stretch begins and ends, where, in pixels, and how far it goes in a millisecond. */
const fields = 6;

/** No units yet. */
export function placedUnits(): PlacedUnits {
  let stretches = new Float64Array();
  let xs = new Float64Array();
  let ys = new Float64Array();
  const sections: (Section | null)[] = [];
  let source: UnitsInView | null = null;
  let version = 0;
  let sourceVersion = -1;
  let count = 0;
  let drawn = 0;
  let turns = 0;

  /** Forgets where the units were: others were found, or the view is another. */
  function begin(found: UnitsInView): void {
    source = found;
    sourceVersion = found.version();
    version += 1;
    count = found.all.length;
    if (xs.length < count) {
      stretches = new Float64Array(count * fields);
      xs = new Float64Array(count);
      ys = new Float64Array(count);
    }
    stretches.fill(NaN);
  }

  function settle(index: number, moving: MovingUnit, view: CanvasView, at: Instant): void {
    placeUnit(moving, view, at);
    xs[index] = moving.present ? moving.x : NaN;
    ys[index] = moving.y;
    if (sections[index] !== moving.located.section) turns += 1;
    sections[index] = moving.located.section;
    writeStretch(stretches, index * fields, moving, view);
  }

  return {
    place: (found, view, at) => {
      if (found !== source || found.version() !== sourceVersion) begin(found);
      drawn = 0;
      for (let index = 0; index < count; index += 1) {
        const moving = found.all[index];
        if (moving === undefined) continue;
        const field = index * fields;
        const since = at - (stretches[field] ?? NaN);
        if (since > 0 && at < (stretches[field + 1] ?? NaN)) {
          const speedX = stretches[field + 4] ?? 0;
          const speedY = stretches[field + 5] ?? 0;
          if (speedX !== 0 || speedY !== 0) {
            const x = (stretches[field + 2] ?? NaN) + speedX * since;
            const y = (stretches[field + 3] ?? NaN) + speedY * since;
            moving.x = x;
            moving.y = y;
            xs[index] = x;
            ys[index] = y;
            moving.drawn = isNear(x, y, view);
          }
        } else settle(index, moving, view, at);
        if (moving.drawn) drawn += 1;
      }
    },
    count: () => count,
    xs: () => xs,
    ys: () => ys,
    drawn: () => drawn,
    version: () => version,
    turns: () => turns,
  };
}

/** Writes between which two instants the unit goes evenly, and how. At either instant itself it is asked for anew. */
function writeStretch(out: Float64Array, field: number, { prepared, located, x, y }: MovingUnit, view: CanvasView): void {
  const { times, xs, ys } = prepared;
  const { knot } = located;
  const start = times[knot] ?? -Infinity;
  // At the last instant of its track a unit is still there, and after it no more.
  const end = times[knot + 1] ?? (located.state === "after" ? Infinity : start);
  out[field] = start;
  out[field + 1] = end;
  const isMoving = located.state === "moving" && end > start && end < Infinity;
  const startX = isMoving ? ((xs[knot] ?? NaN) - view.left) * view.scale : x;
  const startY = isMoving ? ((ys[knot] ?? NaN) - view.top) * view.scale : y;
  out[field + 2] = startX;
  out[field + 3] = startY;
  out[field + 4] = isMoving ? (located.dx * view.scale) / (end - start) : 0;
  out[field + 5] = isMoving ? (located.dy * view.scale) / (end - start) : 0;
}
