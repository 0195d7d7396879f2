import { describe, expect, test } from "vitest";
import { id } from "../../model/id.ts";
import { instant } from "../../model/instant.ts";
import { mercatorX, mercatorY } from "../../model/mercator.ts";
import type { LonLat } from "../../model/lon-lat.ts";
import type { OwnFeature, OwnLayer } from "../../model/own-layer.ts";
import type { When } from "../../model/when.ts";
import { findOwnArea, findOwnMark } from "./find-own.ts";
import { prepareOwn } from "./prepare-own.ts";

const at = instant(Date.parse("1945-05-06T12:00Z"));
const hour = 3_600_000;
const scale = 256 * 2 ** 8;
const view = { zoom: 8, ratio: 1, width: 800, height: 600, scale, left: mercatorX(13), top: mercatorY(51) };
const pixelOf = ({ lon, lat }: LonLat): readonly [number, number] => [
  (mercatorX(lon) - view.left) * scale,
  (mercatorY(lat) - view.top) * scale,
];
const on = (from: number, until: number): When => ({
  earliest: instant(at + from),
  latest: instant(at + until),
  at,
  approximate: false,
  uncertain: false,
  grain: "days",
  partOfDay: null,
  edtf: "",
});
const base = (number: number) => ({ id: id<"feature">(`own-1-${String(number)}`), number, title: null, properties: [] });
const layerOf = (...features: readonly OwnFeature[]): OwnLayer => ({
  id: id<"layer">("own-1"),
  title: "a.json",
  format: "geojson",
  features,
  span: null,
  notes: [],
});
const prague = { lon: 14.4, lat: 50.1 };
const line = [
  { lon: 13.5, lat: 50 },
  { lon: 14.5, lat: 50 },
];
const square = (half: number): readonly LonLat[] =>
  [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
    [-half, -half],
  ].map(([x = 0, y = 0]) => ({ lon: prague.lon + x, lat: prague.lat + y }));

describe("what of a reader's file lies under the pointer", () => {
  test("a point within reach before a line, a line before nothing", () => {
    const own = prepareOwn([
      layerOf(
        { ...base(1), kind: "line", paths: [line], when: null },
        { ...base(2), kind: "point", position: { lon: 14, lat: 50.01 }, when: null },
      ),
    ]);
    const [x, y] = pixelOf({ lon: 14, lat: 50 });
    expect(findOwnMark(own, view, at, x, y)?.id).toBe("own-1-2");
    expect(findOwnMark(own, view, at, x + 40, y + 5)?.id).toBe("own-1-1");
    expect(findOwnMark(own, view, at, x + 40, y + 15)).toBeNull();
  });

  test("a dated line is found only while its date lasts", () => {
    const own = prepareOwn([layerOf({ ...base(1), kind: "line", paths: [line], when: on(-hour, hour) })]);
    const [x, y] = pixelOf({ lon: 14, lat: 50 });
    expect(findOwnMark(own, view, at, x, y)?.id).toBe("own-1-1");
    expect(findOwnMark(own, view, at + 2 * hour, x, y)).toBeNull();
    expect([...own.turns]).toEqual([at - hour, at + hour]);
  });

  test("an area holds what is inside its outline and outside its holes", () => {
    const own = prepareOwn([
      layerOf({ ...base(1), kind: "area", polygons: [[square(0.5), square(0.2).toReversed()]], when: null }),
    ]);
    expect(findOwnArea(own, view, at, ...pixelOf({ lon: prague.lon + 0.3, lat: prague.lat }))?.id).toBe("own-1-1");
    expect(findOwnArea(own, view, at, ...pixelOf(prague))).toBeNull();
    expect(findOwnArea(own, view, at, ...pixelOf({ lon: prague.lon + 0.7, lat: prague.lat }))).toBeNull();
  });
});
