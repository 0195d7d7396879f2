import { describe, expect, test } from "vitest";
import { collection, good } from "./testing/geojson-of.ts";
import { readOwnFile } from "../../data/own-file/read-own-file.ts";
import { readAndTell, type Case } from "./testing/told.ts";

/** The codes of the letters of a text; its letters are all of the first plane. */
const codesOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const nothingElse = "Whole file: Nothing in the file can be shown on the map; see the other notes for the reasons.";

describe("what is read in part", () => {
  test.each<Case>([
    [
      "truncated GeoJSON",
      "a.geojson",
      JSON.stringify(collection(good, good, good), null, 1).slice(0, -60),
      2,
      ["Line 31: The file breaks off here; what is whole before it was read. Get or save the file again to have the rest."],
    ],
    [
      "truncated GPX",
      "a.gpx",
      '<gpx>\n<wpt lat="50" lon="14"/>\n<wpt lat="50" lon="14"><name>A</name></wpt>\n<wpt lat="50" lo',
      2,
      ["Line 4: The file breaks off here; what is whole before it was read. Get or save the file again to have the rest."],
    ],
    [
      "XML that is not closed right",
      "a.kml",
      "<kml><Document>\n<Placemark><Point><coordinates>14,50</coordinates></Point></Placemark>\n</Folder></kml>",
      1,
      ["Line 3: The XML breaks here: an element is not closed, or closed twice. What comes before it was read; correct it there."],
    ],
    [
      "an unknown entity",
      "a.kml",
      "<kml><Placemark><name>&nbsp;</name><Point><coordinates>14,50</coordinates></Point></Placemark></kml>",
      0,
      [
        "Whole file: The XML breaks here: an element is not closed, or closed twice. What comes before it was read; correct it there.",
        nothingElse,
      ],
    ],
    [
      "NaN and Infinity",
      "a.geojson",
      `{"type":"FeatureCollection","features":[\n${JSON.stringify(good)},\n{"type":"Feature","properties":{"NaN":"NaN"},"geometry":{"type":"Point","coordinates":[NaN,-Infinity]}}]}`,
      1,
      [
        "Line 3: NaN or Infinity stands where a number should; JSON knows neither, so they were read as empty. Export the data without them.",
        "Feature 2: “[null,null]” is not a position and was left out; write longitude and latitude as numbers.",
      ],
    ],
    [
      "numbers beyond all numbers",
      "a.geojson",
      `{"type":"FeatureCollection","features":[${JSON.stringify(good)},{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1e999,50]}}]}`,
      1,
      ["Feature 2: “[null,50]” is not a position and was left out; write longitude and latitude as numbers."],
    ],
    [
      "an interpolation that is not known",
      "a.json",
      {
        type: "MovingPoint",
        datetimes: ["1945-05-06T10:00:00Z", "1945-05-06T11:00:00Z"],
        coordinates: [
          [14, 50],
          [15, 50],
        ],
        interpolation: "Cubic",
      },
      1,
      ["Feature 1: The interpolation “Cubic” is not known here; it moves straight from position to position instead."],
    ],
    [
      "a wrong extension",
      "track.csv",
      JSON.stringify(good),
      1,
      [
        "Whole file: The name ends in .csv, but the content is GeoJSON and was read as that; rename the file so that others can open it too.",
      ],
    ],
    [
      "rows without a position",
      "a.csv",
      'name,lat,lon\nA,50,14\n"B\nb",,\nC,fifty,14\n',
      1,
      ["Line 3: “, ” is not a position and was left out; write longitude and latitude as numbers. One more like it."],
    ],
    [
      "letters of Windows-1250",
      "a.csv",
      Uint8Array.from([...codesOf("name,lat,lon\nB"), 0xf8, ...codesOf("ez,50,14\n")]),
      1,
      [
        "Whole file: The text is not UTF-8 and was read as Windows-1250; letters with accents may be wrong. Save the file as UTF-8.",
      ],
    ],
  ])("%s", (_, name, content, shown, told) => {
    expect(readAndTell(name, content)).toEqual({ shown, told });
  });
});

describe("encodings that need no word", () => {
  const text = 'name,lat,lon\n"Březí",50,14\n';
  const utf16 = (little: boolean, mark: boolean): Uint8Array => {
    const codes = codesOf(mark ? `\uFEFF${text}` : text);
    return Uint8Array.from(codes.flatMap((code) => (little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff])));
  };
  test.each<[string, Uint8Array]>([
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16, little end first, with a mark", utf16(true, true)],
    ["UTF-16, big end first, with a mark", utf16(false, true)],
    ["UTF-16, little end first, without", utf16(true, false)],
    ["UTF-16, big end first, without", utf16(false, false)],
  ])("%s", (_, bytes) => {
    const read = readOwnFile({ name: "a.csv", bytes, serial: 1 });
    expect(read.ok ? read.layer.features.map(({ title }) => title) : read.notes).toEqual(["Březí"]);
    expect(read.ok ? read.layer.notes : null).toEqual([]);
  });
});
