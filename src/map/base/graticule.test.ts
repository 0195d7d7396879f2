import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degreeLabel, multiplesBetween } from "./graticule.ts";

describe("the graticule", () => {
  it("takes every multiple of the step between the bounds, and no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: 0, max: 600 }),
        fc.constantFrom(2, 15, 30, 60),
        (from, span, step) => {
          const expected = Array.from({ length: span + 1 }, (_, index) => from + index).filter((minutes) => minutes % step === 0);
          expect(multiplesBetween(from, from + span, step).map((minutes) => minutes + 0)).toEqual(
            expected.map((minutes) => minutes + 0),
          );
        },
      ),
    );
  });

  it("writes degrees plainly and minutes with two digits", () => {
    expect(degreeLabel(780, "E", "W")).toBe("13° E");
    expect(degreeLabel(810, "E", "W")).toBe("13°30′ E");
    expect(degreeLabel(3002, "N", "S")).toBe("50°02′ N");
    expect(degreeLabel(-60, "E", "W")).toBe("1° W");
  });
});
