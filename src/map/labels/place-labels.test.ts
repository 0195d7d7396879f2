import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "./box.ts";
import { boxAt, labelPositions, type LabelCandidate, placeLabels } from "./place-labels.ts";

const pixel = fc.integer({ min: 0, max: 400 });
const candidates: fc.Arbitrary<readonly LabelCandidate[]> = fc
  .array(
    fc.record({
      x: pixel,
      y: pixel,
      width: fc.integer({ min: 10, max: 90 }),
      height: fc.integer({ min: 10, max: 26 }),
      priority: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((each, index) => ({ ...each, id: String(index), radius: 6 })));
const boxes: fc.Arbitrary<readonly Box[]> = fc.array(
  fc
    .record({ x: pixel, y: pixel, width: fc.integer({ min: 1, max: 120 }), height: fc.integer({ min: 1, max: 60 }) })
    .map(({ x, y, width, height }) => ({ minX: x, minY: y, maxX: x + width, maxY: y + height })),
  { maxLength: 12 },
);

function overlap(one: Box, other: Box): boolean {
  return one.minX < other.maxX && one.maxX > other.minX && one.minY < other.maxY && one.maxY > other.minY;
}

function label(id: string, x: number, y: number, priority: number): LabelCandidate {
  return { id, x, y, width: 60, height: 14, radius: 6, priority };
}

describe("placing labels", () => {
  it("never lets two labels overlap, nor a label and an obstacle", () => {
    fc.assert(
      fc.property(candidates, boxes, (wanted, obstacles) => {
        const placed = placeLabels(wanted, obstacles);
        placed.forEach((one, index) => {
          expect(placed.slice(index + 1).some((other) => overlap(one, other))).toBe(false);
          expect(obstacles.some((other) => overlap(one, other))).toBe(false);
        });
      }),
    );
  });

  it("puts every label where one of its positions is", () => {
    fc.assert(
      fc.property(candidates, boxes, (wanted, obstacles) => {
        for (const { id, position, ...box } of placeLabels(wanted, obstacles)) {
          expect(wanted.filter((each) => each.id === id).map((each) => boxAt(each, position))).toEqual([box]);
        }
      }),
    );
  });

  it("leaves a label out only when each of its positions is taken", () => {
    fc.assert(
      fc.property(candidates, boxes, (wanted, obstacles) => {
        const placed = placeLabels(wanted, obstacles, { margin: 0 });
        const taken = [...obstacles, ...placed];
        for (const candidate of wanted.filter(({ id }) => placed.every((each) => each.id !== id))) {
          // Touching counts as taken, so that names do not run together.
          for (const position of labelPositions) {
            const box = boxAt(candidate, position);
            expect(
              taken.some(
                (other) => other.minX <= box.maxX && other.maxX >= box.minX && other.minY <= box.maxY && other.maxY >= box.minY,
              ),
            ).toBe(true);
          }
        }
      }),
    );
  });

  it("keeps marks apart by the spacing asked for", () => {
    fc.assert(
      fc.property(candidates, (wanted) => {
        const kept = placeLabels(wanted, [], { spacing: 44 }).flatMap(({ id }) => wanted.filter((each) => each.id === id));
        kept.forEach((one, index) => {
          for (const other of kept.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(44);
        });
      }),
    );
  });

  it("gives the room to the more important of two", () => {
    const placed = placeLabels([label("village", 100, 100, 1), label("city", 100, 100, 2)], [], { spacing: 20 });
    expect(placed.map(({ id }) => id)).toEqual(["city"]);
  });

  it("prefers the right, and goes on to the next position when that is taken", () => {
    const right = { minX: 106, minY: 80, maxX: 200, maxY: 130 };
    expect(placeLabels([label("one", 100, 100, 1)], [])[0]?.position).toBe("right");
    expect(placeLabels([label("one", 100, 100, 1)], [right])[0]?.position).toBe("left");
  });

  it("crosses a line rather than go far down the list, but never a symbol", () => {
    const line = { minX: 104, minY: 99.5, maxX: 170, maxY: 100.5 };
    expect(placeLabels([label("one", 100, 100, 1)], [{ ...line, cost: 0.5 }])[0]?.position).toBe("right");
    expect(placeLabels([label("one", 100, 100, 1)], [{ ...line, cost: 1.5 }])[0]?.position).not.toBe("right");
    expect(placeLabels([label("one", 100, 100, 1)], [line])[0]?.position).not.toBe("right");
  });

  it("leaves a label out when its own mark is covered and is drawn only with it", () => {
    const symbol = { minX: 96, minY: 96, maxX: 104, maxY: 104 };
    expect(placeLabels([label("one", 100, 100, 1)], [symbol], { markRadius: () => 3 })).toEqual([]);
    expect(placeLabels([label("one", 100, 100, 1)], [symbol])).toHaveLength(1);
  });
});
