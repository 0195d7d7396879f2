import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LonLat } from "../model/lon-lat.ts";
import { checkRing } from "./check-ring.ts";

/** A star-shaped ring around [14, 50], counter-clockwise and closed: it cannot cross itself. */
const star = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 40 }).map((radii): readonly LonLat[] => {
  const corners = radii.map((radius, index) => {
    const angle = (2 * Math.PI * index) / radii.length;
    return { lon: 14 + (radius / 1000) * Math.cos(angle), lat: 50 + (radius / 1000) * Math.sin(angle) };
  });
  return [...corners, ...corners.slice(0, 1)];
});

function problemsOf(ring: readonly LonLat[], isOuter: boolean): readonly string[] {
  const said: string[] = [];
  checkRing(ring, isOuter, (_field, message) => said.push(message));
  return said;
}

describe("a ring", () => {
  test("passes counter-clockwise as an outline and clockwise as a hole, and not the other way round", () => {
    fc.assert(
      fc.property(star, (ring) => {
        expect(problemsOf(ring, true)).toEqual([]);
        expect(problemsOf(ring.toReversed(), false)).toEqual([]);
        expect(problemsOf(ring, false)[0]).toContain("runs counter-clockwise");
        expect(problemsOf(ring.toReversed(), true)[0]).toContain("runs clockwise");
      }),
    );
  });

  test("with two neighbouring corners exchanged never passes", () => {
    const circle = Array.from({ length: 12 }, (_, index) => ({
      lon: 14 + Math.cos((index * Math.PI) / 6),
      lat: 50 + Math.sin((index * Math.PI) / 6),
    }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (index) => {
        const [a, b] = [circle[index], circle[index + 1]];
        const crossed = [
          ...circle.slice(0, index),
          ...(b === undefined ? [] : [b]),
          ...(a === undefined ? [] : [a]),
          ...circle.slice(index + 2),
          ...circle.slice(0, 1),
        ];
        expect(problemsOf(crossed, true)[0]).toContain("crosses itself");
      }),
    );
  });
});
