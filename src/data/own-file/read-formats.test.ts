import { describe, expect, test } from "vitest";
import { readText, featuresOf, sectionsOf, trackOf } from "./testing/read-text.ts";

const way = [
  [14.42, 50.08],
  [14.3, 50.02],
  [14.1, 49.95],
];
const times = ["1945-05-06T04:00:00Z", "1945-05-06T16:00:00Z", "1945-05-07T06:00:00Z"];
const wayFeature = (properties: object, coordinates: unknown = way) => ({
  type: "Feature",
  properties,
  geometry: { type: "LineString", coordinates },
});
const sections = ["move 05-06T04:00 05-06T16:00 05-07T06:00"];

describe("a way with a time for each vertex", () => {
  test.each([
    ["coordTimes", { coordTimes: times }],
    ["times", { times }],
    ["linestringTimestamps in milliseconds", { linestringTimestamps: times.map((time) => Date.parse(time)) }],
    ["times in seconds", { times: times.map((time) => Date.parse(time) / 1000) }],
    ["coordinateProperties, as togeojson writes", { coordinateProperties: { times } }],
    ["datetimes of a Moving Features Trajectory", { datetimes: times }],
  ])("%s", (_, properties) => {
    expect(sectionsOf(trackOf("way.geojson", wayFeature(properties)))).toEqual(sections);
  });

  test("the fourth coordinate of a kepler.gl trip, in seconds", () => {
    const trip = way.map((position, index) => [...position, 0, Date.parse(times[index] ?? "") / 1000]);
    expect(sectionsOf(trackOf("trip.geojson", wayFeature({ vendor: "A" }, trip)))).toEqual(sections);
  });

  test("the fourth coordinate of a kepler.gl trip, in milliseconds", () => {
    const trip = way.map((position, index) => [...position, 0, Date.parse(times[index] ?? "")]);
    expect(sectionsOf(trackOf("trip.geojson", wayFeature({}, trip)))).toEqual(sections);
  });

  test("two lines have a gap between them: nobody says where it was", () => {
    const lines = { type: "MultiLineString", coordinates: [way.slice(0, 2), way.slice(1).toReversed()] };
    const coordTimes = [times.slice(0, 2), ["1945-05-06T20:00:00Z", "1945-05-06T22:00:00Z"]];
    expect(sectionsOf(trackOf("way.json", { type: "Feature", properties: { coordTimes }, geometry: lines }))).toEqual([
      "move 05-06T04:00 05-06T16:00",
      "gap 05-06T16:00 05-06T20:00",
      "move 05-06T20:00 05-06T22:00",
    ]);
  });
});

describe("Moving Features Prism", () => {
  const prism = (temporalGeometry: object) => ({ type: "Feature", properties: { name: "A" }, temporalGeometry });
  const moving = { type: "MovingPoint", datetimes: times, coordinates: way };

  test.each([
    ["Linear by default", moving, sections],
    ["Step", { ...moving, interpolation: "Step" }, ["halt 05-06T04:00 05-06T16:00", "halt 05-06T16:00 05-07T06:00"]],
    [
      "Discrete",
      { ...moving, interpolation: "Discrete" },
      [
        "halt 05-06T04:00 05-06T04:00",
        "gap 05-06T04:00 05-06T16:00",
        "halt 05-06T16:00 05-06T16:00",
        "gap 05-06T16:00 05-07T06:00",
        "halt 05-07T06:00 05-07T06:00",
      ],
    ],
  ])("a moving point, %s", (_, temporal, expected) => {
    const feature = trackOf("prism.json", prism(temporal));
    expect(sectionsOf(feature)).toEqual(expected);
    expect(feature.title).toBe("A");
  });

  test("a moving line stands as a snapshot until the next", () => {
    const features = featuresOf(
      "front.json",
      prism({ type: "MovingLineString", datetimes: times.slice(0, 2), coordinates: [way, way.slice(0, 2)] }),
    );
    expect(features.map((each) => (each.kind === "line" ? [each.when?.earliest, each.when?.latest] : each.kind))).toEqual([
      [Date.parse("1945-05-06T04:00Z"), Date.parse("1945-05-06T16:00Z")],
      [Date.parse("1945-05-06T16:00Z"), Date.parse("1945-05-06T16:00Z")],
    ]);
  });
});

describe("Linked Places", () => {
  const point = { type: "Point", coordinates: [14.42, 50.08] };
  const span = { start: { earliest: "1945-05-05", latest: "1945-05-06" }, end: { in: "1945-05-08" } };

  test("a timespan becomes a date from the earliest start to the latest end", () => {
    const [feature] = featuresOf("lpf.json", {
      type: "Feature",
      properties: { title: "Prag" },
      names: [{ toponym: "Praha" }, { toponym: "Prag" }],
      geometry: point,
      when: { timespans: [span] },
    });
    expect(feature).toMatchObject({
      kind: "point",
      title: "Prag",
      when: { earliest: Date.parse("1945-05-04T22:00Z"), latest: Date.parse("1945-05-08T22:00Z") },
      properties: [
        { name: "title", text: "Prag" },
        { name: "toponym", text: "Praha; Prag" },
      ],
    });
  });

  test("each geometry of a collection has its own date, each timespan its own feature", () => {
    const features = featuresOf("lpf.json", {
      type: "Feature",
      properties: {},
      geometry: {
        type: "GeometryCollection",
        geometries: [
          { ...point, when: { timespans: [span, { start: { in: "1945-06" } }] } },
          { ...point, when: { timespans: [{ start: { in: "1944" } }], certainty: "uncertain" } },
        ],
      },
    });
    expect(features.map((each) => (each.kind === "point" ? [each.when?.edtf, each.when?.uncertain] : null))).toEqual([
      ["1945-05-05/1945-05-08", false],
      ["1945-06", false],
      ["1944", true],
    ]);
  });
});

describe("plain GeoJSON", () => {
  test("points without a date, points with one, lines and areas keep their kind, and all properties are text", () => {
    const features = featuresOf("plain.geojson", {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { name: "A", men: 12, tags: ["x"] },
          geometry: { type: "Point", coordinates: [14, 50, 200] },
        },
        { type: "Feature", properties: { date: "1945-05-06~" }, geometry: { type: "Point", coordinates: [14, 50] } },
        {
          type: "Feature",
          properties: { start: "1945-05-05", end: "1945-05-08" },
          geometry: { type: "LineString", coordinates: way },
        },
        {
          type: "Feature",
          properties: null,
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [14, 50],
                [15, 50],
                [15, 51],
                [14, 50],
              ],
            ],
          },
        },
      ],
    });
    expect(features.map(({ kind }) => kind)).toEqual(["point", "point", "line", "area"]);
    expect(features[0]?.properties).toEqual([
      { name: "name", text: "A" },
      { name: "men", text: "12" },
      { name: "tags", text: '["x"]' },
    ]);
    expect(features[1]).toMatchObject({ when: { approximate: true, grain: "day" } });
    expect(features[2]).toMatchObject({ when: { edtf: "1945-05-05/1945-05-08" } });
  });
});

describe("tables", () => {
  test("timed rows of one name form a way, whatever their order; the others are points", () => {
    const features = featuresOf(
      "units.csv",
      "name,lat,lon,time\nA,50.02,14.3,1945-05-06T16:00Z\nA,50.08,14.42,1945-05-06T04:00Z\nB,50,14,\n",
    );
    expect(features.map(({ kind, title }) => `${kind} ${String(title)}`)).toEqual(["track A", "point B"]);
  });

  test("semicolons, decimal commas, Czech column names and days before months", () => {
    const features = featuresOf(
      "jednotky.csv",
      "Název;Zeměpisná šířka;Zeměpisná délka;Datum;Čas\nRudolf;50,08;14,42;6.5.1945;14:00\nRudolf;50,02;14,30;6. 5. 1945;16:00\n",
    );
    expect(features[0]).toMatchObject({ kind: "track", title: "Rudolf" });
    expect(features[0]?.kind === "track" ? features[0].track.sections[0] : null).toMatchObject({
      start: Date.parse("1945-05-06T12:00Z"),
      end: Date.parse("1945-05-06T14:00Z"),
      path: [
        { lon: 14.42, lat: 50.08 },
        { lon: 14.3, lat: 50.02 },
      ],
    });
  });

  test("a log that names nothing is one way", () => {
    const log = times.map((time, index) => `${String(way[index]?.[1])}\t${String(way[index]?.[0])}\t${time}`);
    expect(sectionsOf(trackOf("log.tsv", ["latitude\tlongitude\tutc", ...log].join("\r\n")))).toEqual(sections);
  });
});

test("the span reaches from the first to the last instant of what is dated, before 1970 as after", () => {
  const read = readText("way.geojson", JSON.stringify(wayFeature({ times })));
  expect(read.ok ? read.layer.span : null).toEqual({ start: Date.parse(times[0] ?? ""), end: Date.parse(times[2] ?? "") });
});
