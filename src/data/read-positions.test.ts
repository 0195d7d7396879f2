import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { theatre } from "../model/lon-lat.ts";
import { readPositions } from "./read-positions.ts";

const between = (low: number, high: number) =>
  fc.integer({ min: low * 1e6, max: high * 1e6 }).map((millionths) => millionths / 1e6);
const lon = between(theatre.west, theatre.east);
const lat = between(theatre.south, theatre.north);

function problemsOf(written: readonly unknown[], outside: boolean): readonly string[] {
  const said: string[] = [];
  readPositions(written, outside, (_field, message) => said.push(message));
  return said;
}

describe("positions", () => {
  test("longitude comes first, and six decimals pass unchanged", () => {
    fc.assert(
      fc.property(lon, lat, (east, north) => {
        expect(readPositions([[east, north]], false, () => expect.unreachable())).toEqual([{ lon: east, lat: north }]);
      }),
    );
  });

  test("a swapped pair never passes, not even outside the theatre", () => {
    fc.assert(
      fc.property(lon, lat, fc.boolean(), (east, north, outside) => {
        expect(problemsOf([[north, east]], outside)[0]).toContain("these look swapped");
      }),
    );
  });

  test("anything else is one problem and never thrown", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.boolean(), (written, outside) => {
        expect(problemsOf(written, outside).length).toBeLessThanOrEqual(1);
      }),
    );
    expect(problemsOf([[Infinity, NaN]], true)).toHaveLength(1);
  });
});
