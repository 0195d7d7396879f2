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
  return rivers.flatMap((river) => (meet(river.box, neighbourhood) ? cut(river.points, course.points, near) : [river]));
}

function cut(points: Float64Array, course: Float64Array, near: number): readonly Stroke[] {
  const kept: Stroke[] = [];
  let run: number[] = [];
  const finish = (): void => {
    if (run.length > 2) kept.push(strokeOf(Float64Array.from(run)));
    run = [];
  };
  let joint: readonly [number, number] | null = null;
  for (let index = 0; index < points.length; index += 2) {
    const [x = 0, y = 0] = [points[index], points[index + 1]];
    const close = nearest(x, y, course);
    if (Math.hypot(close[0] - x, close[1] - y) < near) {
      if (run.length > 0) run.push(...close);
      finish();
      joint = close;
    } else {
      if (run.length === 0 && joint !== null) run.push(...joint);
      run.push(x, y);
    }
  }
  finish();
  return kept;
}

/** The point of a course nearest to a point, among its vertices. */
function nearest(x: number, y: number, course: Float64Array): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let shortest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < course.length; index += 2) {
    const [courseX = 0, courseY = 0] = [course[index], course[index + 1]];
    const distance = Math.hypot(courseX - x, courseY - y);
    if (distance < shortest) [best, shortest] = [[courseX, courseY], distance];
  }
  return best;
}
