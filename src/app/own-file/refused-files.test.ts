import { describe, expect, test } from "vitest";
import { collection } from "./testing/geojson-of.ts";
import { readAndTell } from "./testing/told.ts";

const nothingElse = "Whole file: Nothing in the file can be shown on the map; see the other notes for the reasons.";
const bytesOf = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);

describe("what cannot be read at all", () => {
  test.each<readonly [string, string, string | Uint8Array | object, readonly string[]]>([
    ["empty", "a.geojson", "", ["Whole file: The file is empty; nothing was read. Save it again from the program it comes from."]],
    [
      "blank",
      "a.csv",
      " \n\t ",
      ["Whole file: The file is empty; nothing was read. Save it again from the program it comes from."],
    ],
    [
      "huge",
      "a.geojson",
      new Uint8Array(100_500_001),
      ["Whole file: The file has 101 MB; up to 100 MB can be opened. Divide it, or leave out what you do not need."],
    ],
    [
      "packed",
      "a.kmz",
      bytesOf(0x50, 0x4b, 3, 4, 0, 0),
      ["Whole file: The file is packed (zip, gzip or the like; KMZ is packed KML); unpack it and open what is in it."],
    ],
    [
      "a picture",
      "a.geojson",
      bytesOf(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4),
      [
        "Whole file: The file is not text, so it is not GeoJSON, KML, GPX or CSV; export it to one of these from the program it comes from.",
      ],
    ],
    [
      "prose",
      "a.txt",
      "Dear diary",
      ["Whole file: The text is not GeoJSON, KML, GPX or CSV with a header line; export it to one of these."],
    ],
    [
      "a web page",
      "a.kml",
      "<!doctype html><html><body>404</body></html>",
      ["Whole file: The text is not GeoJSON, KML, GPX or CSV with a header line; export it to one of these."],
    ],
    [
      "broken JSON",
      "a.geojson",
      '{\n  "type": "FeatureCollection"\n  "features": [] }',
      [
        'Line 3: At column 3 the JSON breaks, before “"features": [] }”: a bracket, comma or quotation mark is missing or one too many. Correct it there; nothing was read.',
      ],
    ],
    [
      "other JSON",
      "a.json",
      { type: "Topology", objects: {} },
      [
        "Whole file: This is JSON, but not GeoJSON: it should be a FeatureCollection, a Feature or a geometry, and is “Topology”. Export it as GeoJSON.",
      ],
    ],
    [
      "a list",
      "a.json",
      [1, 2],
      [
        "Whole file: This is JSON, but not GeoJSON: it should be a FeatureCollection, a Feature or a geometry, and is “a list”. Export it as GeoJSON.",
      ],
    ],
    [
      "nested without end",
      "a.json",
      `${"[".repeat(100_000)}\n`,
      [
        "Line 1: Brackets are nested more than 200 levels deep here, as no map data need; export the data again without them. Nothing was read from here on.",
      ],
    ],
    [
      "XML nested without end",
      "a.kml",
      `<kml>\n${"<Folder>".repeat(100_000)}`,
      [
        "Line 2: Brackets are nested more than 200 levels deep here, as no map data need; export the data again without them. Nothing was read from here on.",
        nothingElse,
      ],
    ],
    [
      "an entity bomb",
      "a.kml",
      '<?xml version="1.0"?>\n<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<kml><Placemark><name>&b;</name></Placemark></kml>',
      [
        "Line 2: The file defines entities of its own, which may swell without end, so nothing was read; save it without a document type (<!DOCTYPE …>).",
        nothingElse,
      ],
    ],
    [
      "a table without coordinates",
      "a.csv",
      "name,size\nA,1\n",
      [
        "Whole file: The table has no column for latitude and longitude; name them lat and lon in its first line. Its columns are: name, size.",
      ],
    ],
    [
      "a table without longitude",
      "a.csv",
      "name,lat\nA,50\n",
      ["Whole file: The table has no column for longitude; name them lat and lon in its first line. Its columns are: name, lat."],
    ],
    ["no features", "a.geojson", collection(), [nothingElse]],
  ])("%s", (_, name, content, told) => {
    expect(readAndTell(name, content)).toEqual({ shown: 0, told });
  });
});
