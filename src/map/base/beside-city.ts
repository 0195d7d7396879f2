import { mercatorPerMetre, mercatorX, mercatorY } from "../../model/mercator.ts";
import type { CityRiver } from "./city.ts";
import { meet, type Stroke, strokeOf } from "./geometry.ts";

/** The shoreline data base may stray this far from a city river's true course, in metres. */
const strayMetres = 1300;

/**
 * The rivers of the region without what the city plan draws better: points near a city river are dropped, and what is left runs on
 * into that river, so that a tributary still reaches it.
 */
export function riversBesideCity(rivers: readonly Stroke[], cityRivers: readonly CityRiver[]): readonly Stroke[] {
  const course = strokeOf(
    Float64Array.from(cityRivers.flatMap(({ points }) => points.flatMap(({ lon, lat }) => [mercatorX(lon), mercatorY(lat)]))),
  );
  if (course.points.length === 0) return rivers;
  const near = strayMetres * mercatorPerMetre(cityRivers[0]?.points[0]?.lat ?? 50);
  const { minX, minY, maxX, maxY } = course.box;
  const neighbourhood = { minX: minX - near, minY: minY - near, maxX: maxX + near, maxY: maxY + near };
  const ends = Float64Array.from(
    cityRivers.flatMap(({ points: line }) =>
      [line.at(0), line.at(-1)].flatMap((end) => (end === undefined ? [] : [mercatorX(end.lon), mercatorY(end.lat)])),
    ),
  );
  const jointFor = (x: number, y: number): Point => {
    // The city's river is drawn to its end: the coarse one goes on from there rather than from somewhere on the way.
    const end = nearest(x, y, ends);
    return Math.hypot(end[0] - x, end[1] - y) < 3 * near ? end : nearest(x, y, course.points);
  };
  const isNear = (x: number, y: number): boolean => {
    const close = nearest(x, y, course.points);
    return Math.hypot(close[0] - x, close[1] - y) < near;
  };
  return rivers.flatMap((river) => (meet(river.box, neighbourhood) ? cut(river.points, isNear, jointFor) : [river]));
}

type Point = readonly [x: number, y: number];

function cut(
  points: Float64Array,
  isNear: (x: number, y: number) => boolean,
  jointFor: (x: number, y: number) => Point,
): readonly Stroke[] {
  const kept: Stroke[] = [];
  let run: number[] = [];
  const finish = (): void => {
    if (run.length > 2) kept.push(strokeOf(Float64Array.from(run)));
    run = [];
  };
  let isJoint = false;
  for (let index = 0; index < points.length; index += 2) {
    const [x = 0, y = 0] = [points[index], points[index + 1]];
    if (isNear(x, y)) {
      const [lastX, lastY] = run.slice(-2);
      if (lastX !== undefined && lastY !== undefined) run.push(...jointFor(lastX, lastY));
      finish();
      isJoint = true;
    } else {
      if (run.length === 0 && isJoint) run.push(...jointFor(x, y));
      run.push(x, y);
    }
  }
  finish();
  return kept;
}

/** The point of a course nearest to a point, among its vertices. */
function nearest(x: number, y: number, course: Float64Array): Point {
  let best: Point = [0, 0];
  let shortest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < course.length; index += 2) {
    const [courseX = 0, courseY = 0] = [course[index], course[index + 1]];
    const distance = Math.hypot(courseX - x, courseY - y);
    if (distance < shortest) [best, shortest] = [[courseX, courseY], distance];
  }
  return best;
}
