import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeTowards } from "./place-towards.ts";

const middle = { x: 0, y: 0 };
const points = [
  { id: "east", x: 50, y: 10 },
  { id: "far east", x: 90, y: 0 },
  { id: "north", x: -20, y: -60 },
  { id: "south", x: 0, y: 200 },
];

describe("an arrow key on a place", () => {
  test("leads to the nearest place on its side", () => {
    expect(placeTowards("ArrowRight", middle, points)?.id).toBe("east");
    expect(placeTowards("ArrowUp", middle, points)?.id).toBe("north");
    expect(placeTowards("ArrowDown", middle, points)?.id).toBe("south");
  });

  test("leads nowhere where nothing lies, and by no other key", () => {
    expect(placeTowards("ArrowLeft", middle, points)).toBeNull();
    expect(placeTowards("Enter", middle, points)).toBeNull();
    expect(placeTowards("ArrowUp", middle, [middle])).toBeNull();
  });

  test("leads from any place to any other by some key, if they are alone", () => {
    const coordinate = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        fc.pre(x !== 0 || y !== 0);
        const found = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].filter((key) => placeTowards(key, middle, [{ x, y }]));
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
});
