import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBoxGrid } from "./box-grid.ts";

const anyBox = fc
  .tuple(fc.integer({ min: -50, max: 700 }), fc.integer({ min: -50, max: 500 }), fc.integer({ max: 200 }), fc.integer({ max: 200 }))
  .map(([minX, minY, width, height]) => ({ minX, minY, maxX: minX + Math.abs(width % 200), maxY: minY + Math.abs(height % 200) }));

describe("a grid of boxes", () => {
  test("finds the same box as looking through all of them does", () => {
    const grid = createBoxGrid();
    const anyPoint = fc.tuple(fc.integer({ min: 0, max: 639 }), fc.integer({ min: 0, max: 449 }));
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 60 }), anyPoint, (boxes, [x, y]) => {
        const isIn = (item: number): boolean => {
          const box = boxes[item];
          return box !== undefined && x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
        };
        grid.clear(640, 450);
        boxes.forEach(({ minX, minY, maxX, maxY }, item) => grid.add(item, minX, minY, maxX, maxY));
        expect(grid.lowestAt(x, y, isIn)).toBe(boxes.findIndex((_, item) => isIn(item)));
      }),
    );
  });

  test("asks of those in the point's cell only", () => {
    const grid = createBoxGrid();
    grid.clear(640, 450);
    grid.add(0, 10, 10, 20, 20);
    grid.add(1, 500, 300, 520, 320);
    const asked: number[] = [];
    grid.lowestAt(510, 310, (item) => asked.push(item) > 0);
    expect(asked).toEqual([1]);
  });

  test("knows nothing outside its rectangle", () => {
    const grid = createBoxGrid();
    grid.clear(640, 450);
    grid.add(0, 600, 400, 900, 900);
    expect(grid.lowestAt(700, 420, () => true)).toBe(-1);
    expect(grid.lowestAt(-1, 10, () => true)).toBe(-1);
  });
});
