import type { Point } from "leaflet";
import { moved, type Box } from "../labels/box.ts";
import type { Obstacle } from "../labels/place-labels.ts";
import { asFlag } from "./flag-of-unit.ts";
import { boxesOf, layFlags } from "./flag-layout.ts";
import type { MovingUnit } from "./moving-unit.ts";

/**
 * Gives each unit the place its flag goes to, clear of what is taken and if possible of marks, and says what room the flags take;
 * all in pixels of the map's container, which begins at `inset` on the canvas. `settle`: they go there at once.
 */
export function layOutUnits(
  units: readonly MovingUnit[],
  nameWidthOf: (moving: MovingUnit) => number,
  taken: readonly Box[],
  marks: readonly Obstacle[],
  inset: Point,
  settle: boolean,
): readonly Box[] {
  const flags = units.map((moving) => asFlag(moving, nameWidthOf(moving)));
  return layFlags(
    flags,
    taken.map((box) => moved(box, inset.x, inset.y)),
    marks.map((box) => ({ ...moved(box, inset.x, inset.y), cost: box.cost ?? 0 })),
  ).flatMap((at, index) => {
    const [moving, flag] = [units[index], flags[index]];
    if (moving === undefined || flag === undefined) throw new Error("every flag has its unit");
    moving.targetX = at.offsetX;
    moving.targetY = at.offsetY;
    if (settle) {
      moving.offsetX = at.offsetX;
      moving.offsetY = at.offsetY;
    }
    moving.nameSide = at.nameSide;
    moving.isNamed = at.isNamed;
    moving.isFolded = at.isFolded;
    return boxesOf(flag, at).map((box) => moved(box, -inset.x, -inset.y));
  });
}
