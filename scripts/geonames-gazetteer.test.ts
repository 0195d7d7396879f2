import { describe, expect, test } from "vitest";
import { foldName } from "../src/data/fold-name.ts";
import { isInTheatre } from "../src/model/lon-lat.ts";
import { geonamesGazetteer } from "./geonames-gazetteer.ts";

const gazetteer = geonamesGazetteer();

describe("the gazetteer", () => {
  test("knows towns with or without their accents, and by their short names", () => {
    expect(gazetteer.get(foldName("BEROUN"))).toContainEqual({ lon: 14.072, lat: 49.96382 });
    expect(gazetteer.get(foldName("Plzeň"))).toEqual(gazetteer.get("plzen"));
    expect(gazetteer.get(foldName("Frankfurt (Oder)"))?.length).toBeGreaterThan(0);
    expect(gazetteer.get("bernau")?.length).toBeGreaterThanOrEqual(3);
  });

  test("holds nothing outside the theatre", () => {
    expect([...gazetteer.values()].flat().every(isInTheatre)).toBe(true);
  });
});
