import { describe, expect, it } from "vitest";
import { knownBox } from "./base/known-area.ts";
import { lowestZoomOf } from "./zoom-range.ts";

/** How much of the world a map of this many CSS pixels shows at a zoom level, in Mercator units. */
const shown = (pixels: number, zoom: number): number => pixels / (256 * 2 ** zoom);

describe("lowestZoomOf", () => {
  it.each([
    [2560, 1300],
    [1440, 768],
    [900, 1600],
  ])("shows at %i by %i pixels the whole reach one way, and never beyond it", (x, y) => {
    const zoom = lowestZoomOf({ x, y });
    const [width, height] = [knownBox.maxX - knownBox.minX, knownBox.maxY - knownBox.minY];
    expect(shown(x, zoom)).toBeLessThanOrEqual(width + 1e-9);
    expect(shown(y, zoom)).toBeLessThanOrEqual(height + 1e-9);
    expect(Math.max(shown(x, zoom) / width, shown(y, zoom) / height)).toBeCloseTo(1, 9);
  });

  it("goes no lower than zoom level 5, however small the map", () => {
    expect(lowestZoomOf({ x: 390, y: 640 })).toBe(5);
    expect(lowestZoomOf({ x: 0, y: 0 })).toBe(5);
  });
});
