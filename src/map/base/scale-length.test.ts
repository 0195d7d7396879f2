import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleLength } from "./scale-length.ts";

describe("the length of the scale bar", () => {
  it("is a round number of metres that fits, and no rounder one twice as long would", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 5000, noNaN: true }), (metresPerPixel) => {
        const { metres, pixels } = scaleLength(metresPerPixel, 110);
        expect(pixels).toBeLessThanOrEqual(110 + 1e-9);
        expect(pixels).toBeGreaterThan(110 / 2.51);
        expect(["1", "2", "5"]).toContain(String(metres).replace(/e.*|\.|0/gu, ""));
      }),
    );
  });

  it("is 50 km where a pixel is 700 m, and 2 km in a city", () => {
    expect(scaleLength(700, 110).metres).toBe(50_000);
    expect(scaleLength(21, 110).metres).toBe(2000);
  });
});
