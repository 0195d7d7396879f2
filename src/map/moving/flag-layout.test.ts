import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxOf, layFlags, type Flag } from "./flag-layout.ts";

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

describe("flags", () => {
  test("two units far apart keep their flags where they are", () => {
    const [a, b] = layFlags([flagAt(200, 200), flagAt(800, 200)], []);
    expect(a).toMatchObject({ offsetX: 33, nameSide: "right" });
    expect(b).toMatchObject({ offsetX: 33, nameSide: "right" });
  });

  test("two units side by side get flags that do not overlap", () => {
    const flags = [flagAt(300, 300), flagAt(312, 306)];
    const [a, b] = layFlags(flags, []).map((place, index) => boxOf(flags[index] ?? flagAt(0, 0), place));
    if (a === undefined || b === undefined) throw new Error("every flag gets a place");
    expect(a.maxX <= b.minX || b.maxX <= a.minX || a.maxY <= b.minY || b.maxY <= a.minY).toBe(true);
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
