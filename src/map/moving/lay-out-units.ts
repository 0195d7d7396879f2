import type { Point } from "leaflet";
import type { Box } from "../labels/place-labels.ts";
import { asFlag } from "./flag-of-unit.ts";
import { boxOf, layFlags } from "./flag-layout.ts";
import type { MovingUnit } from "./moving-unit.ts";

/**
 * Gives each unit the place its flag goes to, clear of what is taken, and says what room the flags take; both in pixels of the
 * map's container, which begins at `inset` on the canvas. `settle`: they go there at once.
 */
export function layOutUnits(
  units: readonly MovingUnit[],
  nameWidthOf: (moving: MovingUnit) => number,
  taken: readonly Box[],
  inset: Point,
  settle: boolean,
): readonly Box[] {
  const flags = units.map((moving) => asFlag(moving, nameWidthOf(moving)));
  return layFlags(
    flags,
    taken.map((box) => shifted(box, inset.x, inset.y)),
  ).map((at, index) => {
    const [moving, flag] = [units[index], flags[index]];
    if (moving === undefined || flag === undefined) throw new Error("every flag has its unit");
    moving.targetX = at.offsetX;
    moving.targetY = at.offsetY;
    if (settle) {
      moving.offsetX = at.offsetX;
      moving.offsetY = at.offsetY;
    }
    moving.nameSide = at.nameSide;
    return shifted(boxOf(flag, at), -inset.x, -inset.y);
  });
}

function shifted(box: Box, x: number, y: number): Box {
  return { minX: box.minX + x, maxX: box.maxX + x, minY: box.minY + y, maxY: box.maxY + y };
}
