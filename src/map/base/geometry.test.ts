import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipRing, pieces, strokeOf } from "./geometry.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const triangle = fc.array(unit, { minLength: 6, maxLength: 6 }).map((points) => Float64Array.from(points));
const box = { minX: 0.25, minY: 0.25, maxX: 0.75, maxY: 0.75 };

function area(points: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < points.length; index += 2) {
    const [x = 0, y = 0] = [points[index], points[index + 1]];
    const [nextX = 0, nextY = 0] = [points[(index + 2) % points.length], points[(index + 3) % points.length]];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

describe("clipping a ring by a box", () => {
  it("leaves nothing outside the box and never gains area", () => {
    fc.assert(
      fc.property(triangle, (points) => {
        const clipped = clipRing(strokeOf(points), box);
        for (const value of clipped) expect(value >= box.minX - 1e-9 && value <= box.maxX + 1e-9).toBe(true);
        expect(area(clipped)).toBeLessThanOrEqual(area(points) + 1e-9);
      }),
    );
  });

  it("gives the box itself when the ring surrounds it, and the ring itself when it lies inside", () => {
    expect(area(clipRing(strokeOf(Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1)), box))).toBeCloseTo(0.25);
    const inside = Float64Array.of(0.3, 0.3, 0.6, 0.3, 0.5, 0.6);
    expect(clipRing(strokeOf(inside), box)).toBe(inside);
  });
});

describe("cutting a stroke into pieces", () => {
  it("loses no point and joins each piece to the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.integer({ min: 2, max: 70 }), (count, most) => {
        const points = Float64Array.from({ length: count * 2 }, (_, index) => index);
        const cut = pieces(points, most);
        const joined = cut.flatMap(({ points: some }, index) => [...(index === 0 ? some : some.slice(2))]);
        expect(joined).toEqual([...points]);
      }),
    );
  });
});
