import { describe, expect, test } from "vitest";
import { featuresOf, sectionsOf, trackOf } from "./testing/read-text.ts";

const way = [
  [14.42, 50.08],
  [14.3, 50.02],
  [14.1, 49.95],
];
const times = ["1945-05-06T04:00:00Z", "1945-05-06T16:00:00Z", "1945-05-07T06:00:00Z"];
const sections = ["move 05-06T04:00 05-06T16:00 05-07T06:00"];

describe("KML", () => {
  const kml = (placemarks: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><Folder>${placemarks}</Folder></Document></kml>`;

  test("TimeStamp and TimeSpan date a placemark", () => {
    const features = featuresOf(
      "a.kml",
      kml(`<Placemark><name>A</name><TimeStamp><when>1945-05-06T12:00:00Z</when></TimeStamp><Point><coordinates>14.4,50.1,0</coordinates></Point></Placemark>
        <Placemark><name>B</name><TimeSpan><begin>1945-05-05</begin></TimeSpan><LineString><coordinates>14.4,50.1 14.5,50.2</coordinates></LineString></Placemark>`),
    );
    expect(features).toMatchObject([
      { kind: "point", title: "A", when: { at: Date.parse("1945-05-06T12:00Z") } },
      { kind: "line", title: "B", when: { earliest: Date.parse("1945-05-04T22:00Z"), latest: null } },
    ]);
  });

  test("gx:Track moves", () => {
    const whens = times.map((time) => `<when>${time}</when>`).join("");
    const coords = way.map((position) => `<gx:coord>${position.join(" ")} 0</gx:coord>`).join("");
    const track = trackOf("a.kml", kml(`<Placemark><name>T</name><gx:Track>${whens}${coords}</gx:Track></Placemark>`));
    expect(sectionsOf(track)).toEqual(sections);
  });

  test("a field named like a member of every object costs nothing", () => {
    const features = featuresOf(
      "a.kml",
      kml(
        `<Placemark><name>A</name><ExtendedData><SchemaData><SimpleData name="valueOf">1</SimpleData><SimpleData name="men">2</SimpleData></SchemaData></ExtendedData><Point><coordinates>14,50</coordinates></Point></Placemark>`,
      ),
    );
    expect(features[0]?.properties).toContainEqual({ name: "men", text: "2" });
  });
});

describe("GPX", () => {
  const gpx = (content: string): string => `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${content}</gpx>`;
  const point = (time: string, index: number): string =>
    `<trkpt lat="${String(way[index]?.[1])}" lon="${String(way[index]?.[0])}"><ele>200</ele>${time === "" ? "" : `<time>${time}</time>`}</trkpt>`;

  test("tracks move, waypoints with a time are dated, routes are lines", () => {
    const features = featuresOf(
      "a.gpx",
      gpx(`<wpt lat="50" lon="14"><time>1945-05-06T12:00:00Z</time><name>W</name></wpt>
        <rte><name>R</name><rtept lat="50" lon="14"/><rtept lat="51" lon="14"/></rte>
        <trk><name>T</name><trkseg>${times.map(point).join("")}</trkseg></trk>`),
    );
    expect(features.map(({ kind, title }) => `${kind} ${String(title)}`)).toEqual(["track T", "line R", "point W"]);
  });

  test("a point without a time is left out, and its neighbours keep their own times", () => {
    const broken = [times[0] ?? "", "", times[2] ?? ""];
    const track = trackOf("a.gpx", gpx(`<trk><trkseg>${broken.map(point).join("")}</trkseg></trk>`));
    expect(sectionsOf(track)).toEqual(["move 05-06T04:00 05-07T06:00"]);
    expect(track.track.sections[0]).toMatchObject({
      path: [
        { lon: 14.42, lat: 50.08 },
        { lon: 14.1, lat: 49.95 },
      ],
    });
  });

  test("segments have a gap between them, and one of a single point stays on record", () => {
    const segments = times.map((time, index) => `<trkseg>${point(time, index)}</trkseg>`).join("");
    expect(sectionsOf(trackOf("a.gpx", gpx(`<trk>${segments}</trk>`)))).toEqual([
      "halt 05-06T04:00 05-06T04:00",
      "gap 05-06T04:00 05-06T16:00",
      "halt 05-06T16:00 05-06T16:00",
      "gap 05-06T16:00 05-07T06:00",
      "halt 05-07T06:00 05-07T06:00",
    ]);
  });

  test("a track too long for one document tree is read whole, with no gap where it was cut", () => {
    const start = Date.parse("1945-05-06T00:00:00Z");
    const points = Array.from(
      { length: 12_000 },
      (_, index) =>
        `<trkpt lat="${(50 + index * 1e-5).toFixed(5)}" lon="14.00000"><time>${new Date(start + index * 1000).toISOString()}</time></trkpt>`,
    );
    const { track } = trackOf("long.gpx", gpx(`<trk><trkseg>${points.join("\n")}</trkseg></trk>`));
    const instants = track.sections.flatMap((section) => (section.kind === "move" ? (section.instants ?? []).slice(1) : []));
    expect(instants).toEqual(Array.from({ length: 11_999 }, (_, index) => start + (index + 1) * 1000));
  });
});
