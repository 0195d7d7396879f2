import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceToPath, shifted, smoothed, teeth } from "./curve.ts";

const anyPixel = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) });

test("a smoothed curve still begins, ends and passes at the points it was given", () => {
  fc.assert(
    fc.property(fc.array(anyPixel, { minLength: 3, maxLength: 12 }), (points) => {
      const curve = smoothed(points);
      for (const point of points)
        expect(Math.min(...curve.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)))).toBeLessThan(1e-6);
    }),
  );
});

test("the left of a line that runs south on the screen is east", () => {
  const south = [
    { x: 100, y: 0 },
    { x: 100, y: 50 },
    { x: 100, y: 100 },
  ];
  expect(shifted(south, 10).map(({ x }) => x)).toEqual([110, 110, 110]);
  expect(teeth(south, 20).every(({ nx, ny }) => nx === 1 && ny === 0)).toBe(true);
});

test("teeth stand at equal distances, corners included", () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 30 },
  ];
  expect(teeth(corner, 20).map(({ x, y }) => [x, y])).toEqual([
    [10, 0],
    [30, 0],
    [30, 20],
  ]);
});

test("a point is as far from a path as from the nearest place on it, its ends among them", () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ];
  expect(distanceToPath(corner, { x: 4, y: 3 })).toBe(3);
  expect(distanceToPath(corner, { x: 13, y: 14 })).toBe(5);
  expect(distanceToPath(corner.slice(0, 1), { x: 3, y: 4 })).toBe(5);
  expect(distanceToPath([], { x: 0, y: 0 })).toBe(Infinity);
});
