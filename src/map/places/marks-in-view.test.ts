import { expect, test } from "vitest";
import { id } from "../../model/id.ts";
import { anyPlace } from "../../testing/any-place.ts";
import { marksInView, type MarkView } from "./marks-in-view.ts";
import type { PlaceMark } from "./place-marks.ts";

/** A place at a point of the view, in pixels. */
function mark(name: string, x: number, y: number, rank = 1): PlaceMark {
  const position = { lon: x, lat: y };
  const feature = { ...anyPlace, id: id<"feature">(name), position, rank };
  return { feature, id: feature.id, position, rank, isGrave: false, instants: [], mainStage: null };
}
const view: MarkView = {
  zoom: 7,
  bounds: { minX: 0, minY: 0, maxX: 800, maxY: 600 },
  toPixel: ({ lon, lat }) => ({ x: lon, y: lat }),
};
const names = (marks: readonly PlaceMark[], selection: string | null = null, seen = view): readonly string[] =>
  marksInView(marks, selection, seen).map((each) => each.id);

test("of two places that a finger could not tell apart the first is drawn, and both at a closer zoom", () => {
  const pair = [mark("chief", 100, 100), mark("beside it", 124, 90)];
  expect(names(pair)).toEqual(["chief"]);
  expect(names(pair, null, { ...view, toPixel: ({ lon, lat }) => ({ x: lon * 2, y: lat * 2 }) })).toEqual(["chief", "beside it"]);
});

test("the selected place is drawn whatever its rank, and those too near give way to it", () => {
  const marks = [mark("chief", 100, 100), mark("far", 400, 100), mark("hamlet", 110, 100, 4)];
  expect(names(marks)).toEqual(["chief", "far"]);
  expect(names(marks, "hamlet")).toEqual(["hamlet", "far"]);
});

test("what lies well outside the view is not drawn, selected or not; what lies at its edge is", () => {
  const marks = [mark("left", -41, 300), mark("edge", -40, 100), mark("below", 400, 641), mark("inside", 400, 300)];
  expect(names(marks)).toEqual(["edge", "inside"]);
  expect(names(marks, "left")).toEqual(["edge", "inside"]);
});
