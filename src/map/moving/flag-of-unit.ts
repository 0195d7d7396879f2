import { frameSize } from "../symbols/frame-path.ts";
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

/** Whether a point, in canvas pixels, touches the unit's symbol or dot; generous enough for a finger. */
export function isUnder({ unit, x, y, offsetX, offsetY }: MovingUnit, hasFlag: boolean, px: number, py: number): boolean {
  const { width, height } = frameSize(unit.side, unit.echelon);
  const onFlag = hasFlag && Math.abs(px - x - offsetX) <= width / 2 + 6 && Math.abs(py - y - offsetY) <= height / 2 + 9;
  return onFlag || Math.hypot(px - x, py - y) <= 9;
}
