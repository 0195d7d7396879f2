import { describe, expect, test } from "vitest";
import { collection, feature, good, line, point, polygon } from "./testing/geojson-of.ts";
import { readAndTell, type Case } from "./testing/told.ts";

describe("features that are wrong", () => {
  test.each<Case>([
    [
      "positions not on Earth",
      "a.geojson",
      collection(good, point(500, 140), point(181, 50)),
      1,
      [
        "Feature 2: Longitude 500, latitude 140 is not on Earth and was left out; longitude runs from -180 to 180, latitude from -90 to 90. One more like it.",
      ],
    ],
    [
      "latitude first, beyond doubt",
      "a.geojson",
      collection(good, point(35.7, 139.7)),
      1,
      ["Feature 2: Longitude 35.7, latitude 139.7 is not on Earth and was left out; they look swapped: longitude comes first."],
    ],
    [
      "latitude first, to all appearances",
      "a.geojson",
      collection(point(50.08, 14.42)),
      1,
      [
        "Feature 1: Longitude 50.08, latitude 14.42 lies far away, and the other way round in Central Europe; it is shown as written. If they are swapped, put longitude first.",
      ],
    ],
    [
      "unknown geometry",
      "a.geojson",
      collection(good, feature({ type: "Circle", coordinates: [14, 50], radius: 3 })),
      1,
      ["Feature 2: “Circle” is not a type of geometry, so it was left out; write Point, LineString, Polygon or their Multi forms."],
    ],
    [
      "no geometry",
      "a.geojson",
      collection(good, feature(null)),
      1,
      ["Feature 2: It has no geometry and was left out; give it one."],
    ],
    [
      "no feature",
      "a.geojson",
      collection(good, 7),
      1,
      ["Feature 2: “7” stands where a GeoJSON Feature should and was left out; make it a Feature."],
    ],
    [
      "ids that stand twice",
      "a.geojson",
      collection({ ...good, id: "x" }, { ...good, id: "x" }),
      2,
      ["Feature 2: The id “x” stands twice; both are shown. Give each feature its own."],
    ],
    [
      "a line of one position",
      "a.geojson",
      collection(good, feature(line([14, 50]))),
      1,
      ["Feature 2: A line has fewer than two usable positions and was left out; give it two."],
    ],
    [
      "a ring that runs the wrong way",
      "a.geojson",
      collection(
        polygon([
          [14, 50],
          [15, 51],
          [15, 50],
          [14, 50],
        ]),
      ),
      1,
      ["Feature 1: A ring runs the wrong way and was turned round; outlines run counter-clockwise, holes clockwise (RFC 7946)."],
    ],
    [
      "a ring that is open",
      "a.geojson",
      collection(
        polygon([
          [14, 50],
          [15, 50],
          [15, 51],
        ]),
      ),
      1,
      ["Feature 1: A ring does not end where it begins and was closed; repeat its first position at its end."],
    ],
    [
      "a ring of two corners",
      "a.geojson",
      collection(
        good,
        polygon([
          [14, 50],
          [15, 50],
          [14, 50],
        ]),
      ),
      1,
      ["Feature 2: A ring has fewer than three usable corners and was left out; draw it again."],
    ],
    [
      "another reference system",
      "a.geojson",
      { ...collection(good), crs: { type: "name", properties: { name: "EPSG:5514" } } },
      1,
      [
        'Whole file: The coordinates are said to be {"type":"name","properties":{"name":"EPSG:5514"}}, not WGS 84 longitude and latitude, as which they were read; save the file again in EPSG:4326.',
      ],
    ],
  ])("%s", (_, name, content, shown, told) => {
    expect(readAndTell(name, content)).toEqual({ shown, told });
  });
});
