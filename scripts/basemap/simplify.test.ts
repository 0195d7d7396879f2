import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "./gshhg.ts";
import { simplify } from "./simplify.ts";

const position = fc
  .tuple(fc.double({ min: 10, max: 11, noNaN: true }), fc.double({ min: 50, max: 51, noNaN: true }))
  .map(([lon, lat]): Position => [lon, lat]);
const line = fc.array(position, { minLength: 2, maxLength: 60 });

describe("thinning a line", () => {
  it("keeps both ends and invents no point", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 10, max: 20_000 }), (points, metres) => {
        const thinned = simplify(points, () => metres);
        expect([thinned.at(0), thinned.at(-1)]).toEqual([points.at(0), points.at(-1)]);
        expect(thinned.every((point) => points.includes(point))).toBe(true);
      }),
    );
  });

  it("drops what lies on the way, and keeps what stands out further than the tolerance", () => {
    const points: Position[] = [
      [10, 50],
      [10.1, 50],
      [10.2, 50.005],
      [10.3, 50],
      [10.4, 50],
    ];
    expect(simplify(points, () => 300)).toEqual([
      [10, 50],
      [10.2, 50.005],
      [10.4, 50],
    ]);
    expect(simplify(points, () => 600)).toEqual([
      [10, 50],
      [10.4, 50],
    ]);
  });
});
