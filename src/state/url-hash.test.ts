import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instant } from "../model/instant.ts";
import { readHash, writeHash, type Link } from "./url-hash.ts";

const anyId = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/u);
const anyLink: fc.Arbitrary<Link> = fc.record({
  view: fc.option(
    fc.record({
      zoom: fc.integer({ min: 500, max: 1600 }).map((zoom) => zoom / 100),
      lat: fc.integer({ min: 440_000, max: 560_000 }).map((lat) => lat / 10_000),
      lon: fc.integer({ min: 20_000, max: 280_000 }).map((lon) => lon / 10_000),
    }),
  ),
  at: fc.option(fc.integer({ min: -13_064_000, max: -12_926_000 }).map((minutes) => instant(minutes * 60_000))),
  layers: fc.option(fc.array(anyId, { maxLength: 7 })),
  selection: fc.option(anyId),
  account: fc.option(anyId),
  step: fc.option(anyId),
  language: fc.option(fc.constantFrom("en", "cs")),
});

describe("a link", () => {
  test("read after it was written is the same link", () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(readHash(writeHash(link))).toEqual({ link, broken: [] });
      }),
    );
  });

  test("has the form that others may rely on", () => {
    const at = instant(Date.parse("1945-05-06T14:00:00+02:00"));
    const view = { zoom: 12, lat: 50.0755, lon: 14.4378 };
    const link = { view, at, layers: ["prague"], selection: "place-a", account: null, step: null, language: "en" };
    expect(writeHash(link)).toBe("#map=12/50.0755/14.4378&t=1945-05-06T14:00%2B02:00&layers=prague&sel=place-a&lang=en");
  });

  test("with a plus sign that some program left unescaped is still understood", () => {
    expect(readHash("#t=1945-05-06T14:00+02:00").link.at).toBe(Date.parse("1945-05-06T14:00:00+02:00"));
  });

  test("names what is broken and keeps the rest", () => {
    const { link, broken } = readHash("#map=9/14.4/50.07&t=yesterday&sel=place-a");
    expect(broken).toEqual(["map", "t"]);
    expect(link.selection).toBe("place-a");
  });

  test("of any text whatever never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readHash(text).broken.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
