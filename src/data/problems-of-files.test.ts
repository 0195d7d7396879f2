import { describe, expect, test } from "vitest";
import { compileGeodata } from "./compile-geodata.ts";
import { filesOf, smallGeodata } from "./testing/small-geodata.ts";

const utf16 = (text: string): string => new TextDecoder().decode(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]));
const windows1250 = (text: string): string => new TextDecoder().decode(Buffer.from(text, "latin1"));
const layer = (features: string): string => `{ "type": "FeatureCollection", "features": [${features}] }`;
const stage = (change: string): string =>
  `{ "type": "Feature", "properties": { "id": "fight", "kind": "event", "title": "Fight", "summary": "A fight.", "certainty": "attested",
     "cites": "book", "precision_m": 100, "when": "1945-05-02" }, "geometry": ${change} }`;

/** All problems after one file was put in place of another, as `file: sentence`. */
function saidOf(file: string, text: string | null): readonly string[] {
  const files = new Map(filesOf(smallGeodata()));
  // The layer alone, so that nothing else refers to it.
  files.set("prague.geojson", layer(""));
  if (text === null) files.delete(file);
  else files.set(file, text);
  const result = compileGeodata(files);
  return result.ok
    ? []
    : result.problems.map((each) => [each.file, each.feature, each.message].filter((part) => part !== null).join(": "));
}

describe("a file as a whole", () => {
  test.each([
    ["an empty file", "prague.geojson", " \n", "prague.geojson: The file is empty; fill it or take it out of the folder."],
    [
      "a truncated file",
      "prague.geojson",
      '{ "type": "FeatureCollection",\n  "features": [',
      "prague.geojson: Line 2, column 16: the file ends before its last bracket is closed.",
    ],
    [
      "UTF-16",
      "prague.geojson",
      utf16(layer("")),
      "prague.geojson: Line 1 holds letters in another encoding than UTF-8; save the file again as UTF-8.",
    ],
    [
      "an encoding of Windows",
      "sources.json",
      windows1250('[\n{ "id": "book", "title": "Žižkov á" }]'),
      "sources.json: Line 2 holds letters in another encoding than UTF-8; save the file again as UTF-8.",
    ],
    [
      "NaN, which is no JSON",
      "prague.geojson",
      layer(stage('{ "type": "Point", "coordinates": [NaN, 50] }')),
      "prague.geojson: Line 2, column 114: a value or a closing bracket is missing here.",
    ],
    [
      "a number beyond all numbers",
      "prague.geojson",
      layer(stage('{ "type": "Point", "coordinates": [1e999, 50] }')),
      "prague.geojson: fight: [null,50] is not a position; write [longitude, latitude].",
    ],
    [
      "one feature instead of a collection",
      "prague.geojson",
      stage("null"),
      'prague.geojson: The file is not a GeoJSON FeatureCollection; it must be { "type": "FeatureCollection", "features": [ … ] }.',
    ],
    [
      "TopoJSON",
      "prague.geojson",
      '{ "type": "Topology", "objects": {}, "arcs": [] }',
      'prague.geojson: The file is not a GeoJSON FeatureCollection; it must be { "type": "FeatureCollection", "features": [ … ] }.',
    ],
    [
      "a list instead of features",
      "prague.geojson",
      "[]",
      'prague.geojson: The file is not a GeoJSON FeatureCollection; it must be { "type": "FeatureCollection", "features": [ … ] }.',
    ],
    [
      "an unknown geometry",
      "prague.geojson",
      layer(stage('{ "type": "CircularString", "coordinates": [[14, 50]] }')),
      'prague.geojson: fight: An event needs a Point with coordinates, and this has "CircularString".',
    ],
    [
      "a collection of geometries",
      "prague.geojson",
      layer(stage('{ "type": "GeometryCollection", "geometries": [] }')),
      'prague.geojson: fight: An event needs a Point with coordinates, and this has "GeometryCollection".',
    ],
    ["units that are a list", "units.json", "[]", 'units.json: The file must be { "units": [ … ] }.'],
    ["sources that are no list", "sources.json", "{}", "sources.json: The file must be a list of sources, [ … ], in CSL-JSON."],
    ["a registry that is missing", "units.json", null, "units.json: The file is missing; nothing can be shown without it."],
    [
      "a file of another name",
      "praha.geojson",
      layer(""),
      "praha.geojson: No layer is made from this file; rename it to one of southward-march.geojson, oder-front.geojson, prague.geojson, us-third-army.geojson, other-formations.geojson, front-lines.geojson, aftermath.geojson, or take it out of the folder.",
    ],
  ])("%s", (_fault, file, text, sentence) => {
    expect(saidOf(file, text)).toContain(sentence);
  });

  test("nested deeper than any stack is told, not suffered", () => {
    expect(saidOf("prague.geojson", "[".repeat(200_000))).toEqual([
      "prague.geojson: Line 1, column 200001: the file ends before its last bracket is closed.",
    ]);
  });

  test("that is faulty is told alone", () => {
    const files = new Map(filesOf(smallGeodata()));
    files.set("aftermath.geojson", "{");
    const result = compileGeodata(files);
    expect(result.ok ? [] : result.problems.map(({ file }) => file)).toEqual(["aftermath.geojson"]);
  });
});
