import type { Section } from "../../model/track.ts";
import type { MovingUnit } from "./moving-unit.ts";
import type { UnitsInView } from "./units-in-view.ts";

/** Remembers where the units stood when a canvas was painted, because a picture that would look the same need not be painted. */
export interface PaintedPlaces {
  readonly remember: (found: UnitsInView) => void;
  /** Whether a unit has come, gone or moved by more than `slack` CSS pixels since; with `sections` also whether one began another section. */
  readonly differ: (found: UnitsInView, slack: number, sections: boolean) => boolean;
}

/** An empty memory: nothing was painted yet. */
export function paintedPlaces(): PaintedPlaces {
  let painted: UnitsInView | null = null;
  let version = -1;
  let xs = new Float64Array();
  let ys = new Float64Array();
  const sectionsThen: (Section | null)[] = [];
  const xOf = ({ present, x }: MovingUnit): number => (present ? x : NaN);

  return {
    remember: (found) => {
      painted = found;
      version = found.version();
      const { length } = found.all;
      if (xs.length < length) {
        xs = new Float64Array(length);
        ys = new Float64Array(length);
      }
      for (let index = 0; index < length; index += 1) {
        const moving = found.all[index];
        if (moving === undefined) continue;
        xs[index] = xOf(moving);
        ys[index] = moving.y;
        sectionsThen[index] = moving.located.section;
      }
    },
    differ: (found, slack, sections) => {
      if (found !== painted || found.version() !== version) return true;
      for (let index = 0; index < found.all.length; index += 1) {
        const moving = found.all[index];
        if (moving === undefined) continue;
        const x = xs[index] ?? NaN;
        if (moving.present === Number.isNaN(x)) return true;
        if (!moving.present) continue;
        if (Math.abs(moving.x - x) > slack || Math.abs(moving.y - (ys[index] ?? NaN)) > slack) return true;
        if (sections && moving.located.section !== sectionsThen[index]) return true;
      }
      return false;
    },
  };
}
