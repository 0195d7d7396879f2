import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layAlong, layStraight, lengthOf, rowOf } from "./text-path.ts";

const measure = (text: string): number => text.length * 8;
const row = rowOf("Labe / Elbe", 1, measure);
const pixel = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 800 }) });
const path = fc
  .array(pixel, { minLength: 2, maxLength: 12 })
  .filter((points) => lengthOf(points) > 30 && Math.abs((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)) > 20);

describe("a name along a path", () => {
  it("is never upside down", () => {
    fc.assert(
      fc.property(path, (points) => {
        const [first, last] = [layAlong(row, points, 5, 0).at(0), layAlong(row, points, 5, 0).at(-1)];
        const [dx, dy] = [(last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0)];
        expect(dx > 0 || Math.abs(dx) < 0.5 * Math.abs(dy)).toBe(true);
      }),
    );
  });

  it("reads the same whichever way the stream was drawn", () => {
    const points = [
      { x: 10, y: 10 },
      { x: 60, y: 40 },
      { x: 160, y: 50 },
    ];
    const [one, other] = [layAlong(row, points, 5, 0), layAlong(row, points.toReversed(), 5, 0)];
    one.forEach((letter, index) => {
      expect(letter.x).toBeCloseTo(other[index]?.x ?? Number.NaN, 6);
      expect(letter.y).toBeCloseTo(other[index]?.y ?? Number.NaN, 6);
    });
  });

  it("keeps above a straight stream by what was asked", () => {
    for (const { y, angle } of layAlong(
      row,
      [
        { x: 0, y: 100 },
        { x: 300, y: 100 },
      ],
      5,
      0,
    )) {
      expect(y).toBeCloseTo(95);
      expect(angle).toBeCloseTo(0);
    }
  });

  it("lengthens a path that is too short for it, and keeps its letters apart", () => {
    const letters = layAlong(
      row,
      [
        { x: 100, y: 100 },
        { x: 110, y: 100 },
      ],
      null,
      4,
    );
    expect((letters.at(-1)?.x ?? 0) - (letters[0]?.x ?? 0)).toBeCloseTo(row.length - 8);
    expect(letters.every(({ y }) => Math.abs(y - 104) < 1e-6)).toBe(true);
  });
});

describe("a name in a straight line", () => {
  it("has its middle at the point", () => {
    const letters = layStraight(row, { x: 200, y: 50 });
    expect(((letters[0]?.x ?? 0) + (letters.at(-1)?.x ?? 0)) / 2).toBeCloseTo(200);
  });
});
