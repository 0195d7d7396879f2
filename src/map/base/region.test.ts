import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromMercator } from "../../model/mercator.ts";
import { lineKinds, readRegion } from "./region.ts";

const region = readRegion(JSON.parse(readFileSync("public/basemap/region.json", "utf8")));

describe("the lines and areas of the base map", () => {
  it("has lines of every kind, and they lie in Europe", () => {
    for (const kind of lineKinds) {
      expect(region.lines[kind].length).toBeGreaterThan(0);
      for (const { box } of region.lines[kind]) {
        const { lon, lat } = fromMercator(box.minX, box.maxY);
        expect(lon > -13 && lon < 37 && lat > 39 && lat < 61).toBe(true);
      }
    }
  });

  it("closes every ring of the land and of the lakes", () => {
    for (const { points } of [...region.land, ...region.lakes]) {
      expect([points[0], points[1]]).toEqual([points.at(-2), points.at(-1)]);
    }
  });

  it("refuses a file of another kind, and says what it misses", () => {
    expect(() => readRegion({ type: "FeatureCollection" })).toThrow('expected "transform"');
  });
});
