import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownNotes } from "../../i18n/en/own-notes.ts";
import { sayOwnNote } from "../../i18n/say-own-note.ts";
import type { LonLat } from "../../model/lon-lat.ts";
import type { OwnFeature } from "../../model/own-layer.ts";
import { fuzzRuns, fuzzTimeout, hostile, mutated, spentMs } from "../testing/mutated.ts";
import { readOwnFile } from "./read-own-file.ts";
import { sampleFiles } from "./testing/sample-files.ts";

/** Far more processor time than any small file needs, and far less than a reader would call a hang. */
const longestMs = 3000;

const fileName = fc.constantFrom("a.geojson", "a.kml", "a.gpx", "a.csv", "a", "__proto__.json");

/** Which of the promises that the page relies on are broken when a file is read. */
function brokenPromises(name: string, bytes: Uint8Array): readonly string[] {
  const start = spentMs();
  const read = readOwnFile({ name, bytes, serial: 1 });
  const isSlow = spentMs() - start > longestMs;
  const notes = read.ok ? read.layer.notes : read.notes;
  const isSpeechless = notes.some((note) => sayOwnNote(note, ownNotes).sentence.length < 20) || (!read.ok && notes.length === 0);
  const features = read.ok ? read.layer.features : [];
  return [
    ...(isSlow ? ["too slow"] : []),
    ...(isSpeechless ? ["says nothing"] : []),
    ...(new Set(features.map(({ id }) => id)).size === features.length ? [] : ["two with one id"]),
    ...features.flatMap(faultsOf),
  ];
}

function faultsOf(feature: OwnFeature): readonly string[] {
  const strays = positionsIn(feature).filter(({ lon, lat }) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90));
  const wordless = feature.properties.filter(({ name, text }) => typeof name !== "string" || typeof text !== "string");
  const sections = feature.kind === "track" ? feature.track.sections : [];
  const torn = sections.filter(({ start, end }, index) => !(end >= start && start === (sections[index - 1]?.end ?? start)));
  const uneven = sections.filter((each) => each.kind === "move" && each.instants?.length !== each.path.length);
  return [
    ...strays.map(({ lon, lat }) => `not on Earth: ${String(lon)} ${String(lat)}`),
    ...wordless.map(({ name }) => `no text: ${name}`),
    ...torn.map(({ start }) => `torn at ${String(start)}`),
    ...uneven.map(({ start }) => `a vertex without its instant after ${String(start)}`),
    ...(feature.kind === "track" && sections.length === 0 ? ["a track without sections"] : []),
  ];
}

function positionsIn(feature: OwnFeature): readonly LonLat[] {
  switch (feature.kind) {
    case "point":
      return [feature.position];
    case "line":
      return feature.paths.flat();
    case "area":
      return feature.polygons.flat(2);
    case "track":
      return feature.track.sections.flatMap((section) =>
        section.kind === "move" ? section.path : section.kind === "halt" ? [section.position] : [],
      );
  }
}

const none: readonly string[] = [];
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const options = { numRuns: fuzzRuns };

/** Values that are nearly GeoJSON: its words in the wrong places. */
const word = fc.constantFrom(
  ...["type", "features", "geometry", "geometries", "coordinates", "properties", "when", "timespans", "start", "in", "id"],
  ...["temporalGeometry", "datetimes", "coordTimes", "times", "coordinateProperties", "interpolation", "prisms", "crs", "names"],
  ...hostile,
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>("FeatureCollection", "Feature", "Point", "LineString", "Polygon", "GeometryCollection", "MovingPoint"),
  fc.constantFrom<unknown>(
    "MovingPolygon",
    "1945-05-06T14:00:00+02:00",
    "1945-05-06",
    null,
    true,
    [14, 50],
    [
      [14, 50],
      [15, 51],
    ],
  ),
  fc.double(),
  fc.constantFrom(...hostile),
);
const { value: nearly } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(word, tie("value"), { maxKeys: 5 }),
  ),
}));
const members = fc.record(
  { type: leaf, properties: nearly, geometry: nearly, when: nearly, temporalGeometry: nearly, id: leaf },
  { requiredKeys: ["type"] },
);

describe("whatever a file holds, it is read or refused in words", () => {
  test("any JSON", { timeout: fuzzTimeout }, () => {
    fc.assert(
      fc.property(fileName, fc.json(), (name, json) => {
        expect(brokenPromises(name, encoded(json))).toEqual(none);
      }),
      options,
    );
  });

  test("features made of the right words in the wrong places", { timeout: fuzzTimeout }, () => {
    const features = fc.array(
      fc.oneof(
        nearly,
        members.map((each) => ({ ...each, type: "Feature" })),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(features, (list) => {
        expect(brokenPromises("a.geojson", encoded(JSON.stringify({ type: "FeatureCollection", features: list })))).toEqual(none);
      }),
      options,
    );
  });

  test("real files after cuts, copies and insertions", { timeout: fuzzTimeout }, () => {
    fc.assert(
      fc.property(fileName, mutated(Object.values(sampleFiles)), (name, text) => {
        expect(brokenPromises(name, encoded(text))).toEqual(none);
      }),
      options,
    );
  });

  test("real files with wrong bytes", { timeout: fuzzTimeout }, () => {
    const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(sampleFiles)), fc.array(change, { maxLength: 8 }), (text, changes) => {
        const bytes = encoded(text);
        for (const [share, byte] of changes) bytes[Math.floor(share * bytes.length)] = byte;
        expect(brokenPromises("a.geojson", bytes)).toEqual(none);
      }),
      options,
    );
  });

  test("hostile texts and bytes", { timeout: fuzzTimeout }, () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string()), { maxLength: 12 }).map((parts) => parts.join(""));
    const start = fc.constantFrom("", "{", "[", "<kml>", "<gpx>", "lat,lon\n", "lat;lon;time;name\n50;14;", '"lat","lon"\n');
    fc.assert(
      fc.property(fileName, start, fc.oneof(text.map(encoded), fc.uint8Array({ maxLength: 200 })), (name, head, tail) => {
        expect(brokenPromises(name, Uint8Array.from([...encoded(head), ...tail]))).toEqual(none);
      }),
      options,
    );
  });
});

describe("what swells or repeats is read in time that grows with it", () => {
  test.each<[string, string]>([
    ["comments that never end", "<kml>" + "<!--".repeat(200_000)],
    ["opened tags", "<gpx " + "<trk ".repeat(200_000)],
    ["attributes that never end", `<kml a="${"<".repeat(500_000)}`],
    ["quotation marks", `lat,lon\n${'"'.repeat(500_000)}`],
    ["line breaks", `lat,lon\n${"\n".repeat(500_000)}`],
    ["columns", `${"lat,".repeat(100_000)}lon\n${"1,".repeat(100_000)}2`],
    ["backslashes", `["${"\\".repeat(500_000)}`],
    ["minus signs", `[${"-".repeat(500_000)}`],
    ["features that are nothing", `[{"type":"Feature"}${',{"type":"Feature"}'.repeat(20_000)}]`],
    ["blanks", `{"type":"Feature","properties":{"date":"1945${" ".repeat(500_000)}"}}`],
  ])("%s", (_, text) => {
    expect(brokenPromises("a.txt", encoded(text))).toEqual(none);
  });
});
