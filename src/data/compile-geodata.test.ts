import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileGeodata, type CompiledGeodata } from "./compile-geodata.ts";
import { geodataFiles } from "./geodata-files.ts";
import { filesOf, smallGeodata } from "./testing/small-geodata.ts";

const featuresOf = ({ layers }: CompiledGeodata) => layers.flatMap(({ features }) => features);
const at = (iso: string): number => Date.parse(iso);

function compiled() {
  const result = compileGeodata(filesOf(smallGeodata()));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function said(files: Readonly<Record<string, string>>): readonly string[] {
  const result = compileGeodata(new Map([...filesOf(smallGeodata()), ...Object.entries(files)]));
  return result.ok
    ? []
    : result.problems.map(({ file, field, message }) => `${file}${field === null ? "" : `, ${field}`}: ${message}`);
}

describe("compiling the geodata", () => {
  test("a layer without a file is empty and stands in its place", () => {
    const { outline, layers } = compiled();
    expect(outline.layers.map(({ id }) => id)).toEqual(layers.map(({ layer }) => layer));
    expect(layers.map(({ layer }) => layer)).toEqual([
      "southward-march",
      "oder-front",
      "prague",
      "us-third-army",
      "other-formations",
      "front-lines",
      "aftermath",
    ]);
    expect(layers.filter(({ features }) => features.length > 0).map(({ layer }) => layer)).toEqual(["prague"]);
  });

  test("features keep the order of the layers, then of the file", () => {
    const files = new Map(filesOf(smallGeodata()));
    const { front, ...others } = smallGeodata().features;
    files.set("prague.geojson", JSON.stringify({ type: "FeatureCollection", features: Object.values(others) }));
    files.set("oder-front.geojson", JSON.stringify({ type: "FeatureCollection", features: [front] }));
    const result = compileGeodata(files);
    expect(result.ok && featuresOf(result.value).map(({ id }) => id)).toEqual([
      "front",
      "first",
      "second",
      "way",
      "fight",
      "town",
      "held",
    ]);
  });

  test("a stage has the instants of its pacing and the bounds of its dates", () => {
    expect(featuresOf(compiled()).find(({ id }) => id === "first")).toMatchObject({
      kind: "stage",
      position: { lon: 14, lat: 50 },
      arrive: {
        earliest: at("1945-04-30T00:00:00+02:00"),
        latest: at("1945-05-01T00:00:00+02:00"),
        at: at("1945-04-30T18:00:00+02:00"),
        grain: "day",
        edtf: "1945-04-30",
      },
      depart: { earliest: at("1945-05-01T06:00:00+02:00"), latest: at("1945-05-01T06:00:00+02:00"), grain: "time" },
      basis: { certainty: "attested", withinMetres: 500 },
    });
    expect(compiled().editions.en.layerTexts["prague"]?.["first"]).toEqual({
      summary: "What is said here.",
      cites: [
        { source: "book", locator: "chapter 5" },
        { source: "page", locator: null },
      ],
      variants: [],
      timeBasis: null,
      contested: null,
    });
  });

  test("a leg is measured along its line", () => {
    const leg = featuresOf(compiled()).find(({ id }) => id === "way");
    if (leg?.kind !== "leg") throw new Error("no leg");
    expect(leg.metresAlong[0]).toBe(0);
    // 0.1° by 0.05° and back on the 50th parallel, where a degree of longitude is 71.5 km and one of latitude 111.2 km.
    expect(leg.metresAlong[1]).toBeCloseTo(Math.hypot(7147, 5560), -2);
    expect(leg.metresAlong[2]).toBeCloseTo(9055 + Math.hypot(14_290, 5560), -2);
  });

  test("the slider's range holds both of its days, from the first minute to the last", () => {
    expect(compiled().outline.span).toEqual({ start: at("1945-04-01T00:00:00+01:00"), end: at("1945-05-16T23:59:00+02:00") });
  });

  test("what is compiled survives JSON unchanged", () => {
    const dataset = compiled();
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  });

  test("a byte order mark is no fault", () => {
    expect(said({ "sources.json": `\uFEFF${JSON.stringify(smallGeodata().sources)}` })).toEqual([]);
  });

  test("faults of files as a whole are told, all at once", () => {
    expect(
      said({
        "prague.geojson": '{ "type": "FeatureCollection",\n  "features": [,] }',
        "pilsen.geojson": "",
        "oder-front.geojson": "[]",
      }),
    ).toEqual([
      "pilsen.geojson: No layer is made from this file; rename it to one of southward-march.geojson, oder-front.geojson, prague.geojson, us-third-army.geojson, other-formations.geojson, front-lines.geojson, aftermath.geojson, or take it out of the folder.",
      'oder-front.geojson: The file is not a GeoJSON FeatureCollection; it must be { "type": "FeatureCollection", "features": [ … ] }.',
      "prague.geojson: Line 2, column 16: a value or a closing bracket is missing here.",
    ]);
  });

  test("coordinates in another reference system are told", () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } };
    expect(said({ "prague.geojson": JSON.stringify({ type: "FeatureCollection", crs, features: [] }) })).toEqual([
      "prague.geojson, crs: The coordinates are not WGS 84 longitude and latitude; save the layer again in EPSG:4326 (RFC 7946).",
    ]);
  });

  test("a missing registry is one problem, not one for each id in it", () => {
    const files = new Map(filesOf(smallGeodata()));
    files.delete("sources.json");
    expect(compileGeodata(files)).toEqual({
      ok: false,
      problems: [
        { file: "sources.json", feature: null, field: null, message: "The file is missing; nothing can be shown without it." },
      ],
    });
  });
});

describe("whatever the files hold, compiling never throws", () => {
  const name = fc.constantFrom(...geodataFiles);

  test("any text, any JSON", () => {
    const text = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text), { maxLength: 4 }), (files) => {
        expect(compileGeodata(new Map([...filesOf(smallGeodata()), ...files]), { gazetteer: new Map() })).toHaveProperty("ok");
      }),
    );
  });

  test("any value in the place of any other", () => {
    const written = [...filesOf(smallGeodata())];
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.jsonValue(), (file, place, value) => {
        const [chosen = "", text = ""] = written[file % written.length] ?? [];
        const files = new Map([...written, [chosen, replaceOne(text, place, value)]]);
        expect(compileGeodata(files, { gazetteer: new Map() })).toHaveProperty("ok");
      }),
      { numRuns: 500 },
    );
  });
});

/** The JSON text with the value at one place, counted over all its values, replaced by another. */
function replaceOne(text: string, place: number, value: unknown): string {
  let count = 0;
  JSON.parse(text, (_name, old: unknown) => ((count += 1), old));
  let index = 0;
  return JSON.stringify(JSON.parse(text, (_name, old: unknown) => ((index += 1) === (place % count) + 1 ? value : old)));
}
