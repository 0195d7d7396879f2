import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byZoom, graticuleStep, reliefOpacity, riverWidth } from "./by-zoom.ts";

const zoom = fc.double({ min: 4, max: 18, noNaN: true });

describe("what changes with the zoom", () => {
  it("is exact at each stop and lies between its neighbours elsewhere", () => {
    const stops = [
      [6, 1],
      [8, 3],
      [9, 2],
    ] as const;
    expect([5, 6, 7, 8, 8.5, 9, 20].map((at) => byZoom(at, stops))).toEqual([1, 1, 2, 3, 2.5, 2, 2]);
  });

  it("never draws a smaller river wider than a larger one", () => {
    fc.assert(
      fc.property(zoom, (at) => {
        const widths = [1, 2, 3, 4].map((level) => riverWidth(level, at));
        expect(widths).toEqual(widths.toSorted((one, other) => other - one));
      }),
    );
  });

  it("lets the relief only fade as the map comes closer, and leaves none at 10.4", () => {
    fc.assert(
      fc.property(zoom, zoom, (one, other) => {
        expect(reliefOpacity(Math.max(one, other), 0.6)).toBeLessThanOrEqual(reliefOpacity(Math.min(one, other), 0.6));
      }),
    );
    expect(reliefOpacity(10.4, 0.8)).toBe(0);
  });

  it("draws the graticule only at whole parts of a degree or of two", () => {
    fc.assert(
      fc.property(zoom, (at) => {
        expect(120 % graticuleStep(at)).toBe(0);
      }),
    );
  });
});
