import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canvasRatio } from "./canvas-ratio.ts";

describe("pixels of a canvas to one CSS pixel", () => {
  test("are the screen's wherever a canvas can have so many", () => {
    expect(canvasRatio(1440, 900, 2)).toBe(2);
    expect(canvasRatio(390, 844, 3)).toBe(3);
  });

  test("never make a canvas larger than browsers can draw", () => {
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(size, size, fc.constantFrom(1, 1.5, 2, 3, 4), (width, height, density) => {
        const ratio = canvasRatio(width, height, density);
        expect(ratio).toBeGreaterThan(0);
        expect(Math.max(width, height) * ratio).toBeLessThanOrEqual(16_384.001);
        expect(width * height * ratio ** 2).toBeLessThanOrEqual(8192 * 8192 * 1.001);
      }),
    );
  });

  test("of a map without room are the screen's", () => {
    expect(canvasRatio(0, 900, 2)).toBe(2);
  });
});
