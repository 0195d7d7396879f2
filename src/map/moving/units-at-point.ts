import type { CanvasView } from "../canvas-view.ts";
import { createBoxGrid } from "./box-grid.ts";
import { isUnder, touchBoxes } from "./flag-of-unit.ts";
import type { MovingUnit } from "./moving-unit.ts";

/** Finds the unit under a pointer among those that the last frame drew. */
export interface UnitsAtPoint {
  /** The units have moved: what was known is forgotten. Costs nothing; the index is made when a pointer asks. */
  readonly forget: () => void;
  /** The most important unit whose symbol or dot is at a point of the canvas, `null` when there is none. */
  readonly at: (x: number, y: number) => MovingUnit | null;
}

/** `drawn` are the units in order of importance, those not drawn among them; `hasFlag` says which have a symbol. */
export function unitsAtPoint(
  drawn: () => readonly MovingUnit[],
  view: () => CanvasView | null,
  hasFlag: (moving: MovingUnit) => boolean,
): UnitsAtPoint {
  const grid = createBoxGrid();
  let known = false;

  function build({ width, height }: CanvasView): void {
    grid.clear(width, height);
    drawn().forEach((moving, index) => {
      if (!moving.drawn) return;
      for (const { minX, minY, maxX, maxY } of touchBoxes(moving, hasFlag(moving))) grid.add(index, minX, minY, maxX, maxY);
    });
    known = true;
  }

  return {
    forget: () => {
      known = false;
    },
    at: (x, y) => {
      const seen = view();
      if (seen === null) return null;
      if (!known) build(seen);
      const units = drawn();
      const lowest = grid.lowestAt(x, y, (index) => {
        const moving = units[index];
        return moving !== undefined && isUnder(moving, hasFlag(moving), x, y);
      });
      return units[lowest] ?? null;
    },
  };
}
