import { expect, test } from "vitest";
import { sayProblems } from "./geodata-folder.ts";

test("problems are told by file and feature, with their number at the end", () => {
  expect(
    sayProblems([
      { file: "prague.geojson", feature: "fight", field: "title", message: "Is missing." },
      { file: "units.json", feature: null, field: null, message: "Line 3, column 1: a comma is missing." },
      { file: "prague.geojson", feature: "town", field: null, message: "Is odd." },
      { file: "prague.geojson", feature: "fight", field: "when", message: "Is no date." },
    ]),
  ).toBe(`geodata/prague.geojson
  fight
    title: Is missing.
    when: Is no date.
  town
    Is odd.

geodata/units.json
    Line 3, column 1: a comma is missing.

4 problems in 2 files.`);
});
