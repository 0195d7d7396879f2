import { frameSize } from "../symbols/frame-path.ts";
import type { Box } from "../labels/box.ts";
import type { Flag } from "./flag-layout.ts";
import type { MovingUnit } from "./moving-unit.ts";

/** A unit's flag, to be laid out; `nameWidth` in CSS pixels. */
export function asFlag(moving: MovingUnit, nameWidth: number): Flag {
  const { width, height } = frameSize(moving.unit.side, moving.unit.echelon);
  return {
    x: moving.x,
    y: moving.y,
    width,
    height,
    nameWidth,
    dx: moving.located.dx,
    dy: moving.located.dy,
    offsetX: moving.targetX,
    offsetY: moving.targetY,
  };
}

/** How far around a dot a pointer still touches it, in CSS pixels: enough for a finger. */
const dotReach = 9;

/** What of a unit can be touched: its dot and, where it has one, its symbol; in canvas pixels. */
export function touchBoxes({ unit, x, y, offsetX, offsetY }: MovingUnit, hasFlag: boolean): readonly Box[] {
  const dot = { minX: x - dotReach, minY: y - dotReach, maxX: x + dotReach, maxY: y + dotReach };
  if (!hasFlag) return [dot];
  const { width, height } = frameSize(unit.side, unit.echelon);
  const [halfWidth, halfHeight] = [width / 2 + 6, height / 2 + 9];
  const [flagX, flagY] = [x + offsetX, y + offsetY];
  return [dot, { minX: flagX - halfWidth, minY: flagY - halfHeight, maxX: flagX + halfWidth, maxY: flagY + halfHeight }];
}

/** Whether a point, in canvas pixels, touches the unit's symbol or dot. */
export function isUnder(moving: MovingUnit, hasFlag: boolean, px: number, py: number): boolean {
  if (Math.hypot(px - moving.x, py - moving.y) <= dotReach) return true;
  const [, flag] = touchBoxes(moving, hasFlag);
  return flag !== undefined && px >= flag.minX && px <= flag.maxX && py >= flag.minY && py <= flag.maxY;
}
