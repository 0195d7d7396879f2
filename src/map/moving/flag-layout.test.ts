import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "../labels/box.ts";
import { boxesOf, layFlags, type Flag, type FlagPlace } from "./flag-layout.ts";

const flagAt = (x: number, y: number, more: Partial<Flag> = {}): Flag => ({
  x,
  y,
  width: 36,
  height: 24,
  nameWidth: 70,
  dx: 0,
  dy: 0,
  offsetX: 33,
  offsetY: -30,
  ...more,
});

/** Symbol and name of a flag, as far as they are shown. */
function lettersOf(flag: Flag | undefined, place: FlagPlace): readonly Box[] {
  if (flag === undefined || place.isFolded) return [];
  return boxesOf(flag, place).slice(place.isNamed ? -2 : -1);
}

function overlap(one: Box, other: Box): boolean {
  return one.minX < other.maxX && one.maxX > other.minX && one.minY < other.maxY && one.maxY > other.minY;
}

describe("flags", () => {
  test("two units far apart keep their flags where they are", () => {
    const [a, b] = layFlags([flagAt(200, 200), flagAt(800, 200)], []);
    expect(a).toMatchObject({ offsetX: 33, nameSide: "right" });
    expect(b).toMatchObject({ offsetX: 33, nameSide: "right" });
  });

  test("two units side by side get flags that do not overlap", () => {
    const flags = [flagAt(300, 300), flagAt(312, 306)];
    const places = layFlags(flags, []);
    expect(places.map(({ isNamed, isFolded }) => isNamed && !isFolded)).toEqual([true, true]);
  });

  test("no symbol and no name lies on what is taken, nor on those of another unit; the first symbol is always shown", () => {
    const pixel = fc.integer({ min: 0, max: 300 });
    const anyFlag = fc.record({ x: pixel, y: pixel }).map(({ x, y }) => flagAt(x, y));
    const anyBox = fc.record({ x: pixel, y: pixel }).map(({ x, y }): Box => ({ minX: x, minY: y, maxX: x + 80, maxY: y + 14 }));
    fc.assert(
      fc.property(fc.array(anyFlag, { minLength: 1, maxLength: 14 }), fc.array(anyBox, { maxLength: 6 }), (flags, taken) => {
        const places = layFlags(flags, taken);
        expect(places[0]?.isFolded).toBe(false);
        const shown = places.map((place, index) => lettersOf(flags[index], place));
        shown.slice(1).forEach((boxes, index) => {
          for (const box of boxes) {
            expect(taken.some((other) => overlap(box, other))).toBe(false);
            expect(shown.slice(0, index + 1).some((others) => others.some((other) => overlap(box, other)))).toBe(false);
          }
        });
      }),
    );
  });

  test("the first flag has its name, though it lie on marks; another goes without rather", () => {
    const right: Box = { minX: 255, maxX: 400, minY: 100, maxY: 300 };
    const left = { minX: 60, maxX: 190, minY: 100, maxY: 300, cost: 3 };
    const [far, crowded] = [flagAt(800, 800), flagAt(200, 200)];
    expect(layFlags([crowded, far], [right], [left])[0]).toMatchObject({ isNamed: true, nameSide: "left" });
    expect(layFlags([far, crowded], [right], [left])[1]).toMatchObject({ isNamed: false, isFolded: false });
  });

  test("a flag does not lie on the line of a unit that goes east", () => {
    const [place] = layFlags([flagAt(300, 300, { dx: 1, dy: 0, offsetX: 43, offsetY: 0 })], []);
    expect(Math.abs(place?.offsetY ?? 0)).toBeGreaterThan(20);
  });

  test("every flag gets a place within 90 pixels of its dot", () => {
    const anyFlag = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })).map(([x, y]) => flagAt(x, y));
    fc.assert(
      fc.property(fc.array(anyFlag, { maxLength: 20 }), (flags) => {
        const places = layFlags(flags, []);
        expect(places).toHaveLength(flags.length);
        for (const { offsetX, offsetY } of places) expect(Math.hypot(offsetX, offsetY)).toBeLessThan(90);
      }),
    );
  });
});
