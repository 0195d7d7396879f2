import type { PlacedUnits } from "./placed-units.ts";

/** Remembers where the units stood when a canvas was painted, because a picture that would look the same need not be painted. */
export interface PaintedPlaces {
  readonly remember: (placed: PlacedUnits) => void;
  /** Whether a unit has come, gone or moved by more than `slack` CSS pixels since; with `sections` also whether one began another section. */
  readonly differ: (placed: PlacedUnits, slack: number, sections: boolean) => boolean;
}

/** An empty memory: nothing was painted yet. */
export function paintedPlaces(): PaintedPlaces {
  let version = -1;
  let turns = -1;
  let xs = new Float64Array();
  let ys = new Float64Array();

  return {
    remember: (placed) => {
      version = placed.version();
      turns = placed.turns();
      if (xs.length !== placed.xs().length) {
        xs = new Float64Array(placed.xs().length);
        ys = new Float64Array(xs.length);
      }
      xs.set(placed.xs());
      ys.set(placed.ys());
    },
    differ: (placed, slack, sections) => {
      if (placed.version() !== version || (sections && placed.turns() !== turns)) return true;
      const nowXs = placed.xs();
      const nowYs = placed.ys();
      const count = placed.count();
      for (let index = 0; index < count; index += 1) {
        const then = xs[index] ?? NaN;
        const now = nowXs[index] ?? NaN;
        if (Number.isNaN(then) !== Number.isNaN(now)) return true;
        // Of two that are not there the difference is not-a-number, which is never more.
        if (Math.abs(now - then) > slack || Math.abs((nowYs[index] ?? NaN) - (ys[index] ?? NaN)) > slack) return true;
      }
      return false;
    },
  };
}
