import type { Instant } from "../../model/instant.ts";
import type { FilePlace } from "../../model/own-note.ts";
import { isRecord } from "../read-json.ts";
import type { Fix, Shape } from "./draft.ts";
import { readPosition } from "./read-positions-of-own.ts";
import type { ReadingContext } from "./reading-context.ts";

/** Where GeoJSON files keep the time of each vertex, beside the properties of the feature. */
const listNames = ["coordTimes", "times", "linestringTimestamps", "datetimes"];

/**
 * A line whose vertices have times, as a way: from a list in the properties, or from the fourth number of each position. `null`
 * for a line without.
 */
export function readWay(
  geometry: unknown,
  properties: Readonly<Record<string, unknown>>,
  at: FilePlace,
  context: ReadingContext,
): Shape | null {
  const paths = pathsIn(geometry);
  const [first] = paths;
  if (first === undefined) return null;
  const listed = timesIn(properties);
  if (listed === null) return isTrip(geometry, paths) ? wayOf(paths, paths.map(fourthNumbers), at, context) : null;
  const isMovingFeature = Array.isArray(properties["datetimes"]);
  if (isMovingFeature) context.dialects.add("moving-features");
  const unit = isMovingFeature ? "milliseconds" : undefined;
  if (listed.every((each) => Array.isArray(each))) return wayOf(paths, listed, at, context, unit);
  const path = paths.find(({ length }) => length === listed.length) ?? first;
  return wayOf([path], [listed], at, context, unit);
}

/** Pairs positions with times; what has no counterpart, is no position or no time is left out with a note. */
export function wayOf(
  paths: readonly (readonly unknown[])[],
  timeLists: readonly (readonly unknown[])[],
  at: FilePlace,
  { log, times }: ReadingContext,
  unit?: "seconds" | "milliseconds",
): Shape | null {
  const runs: (readonly Fix[])[] = [];
  paths.forEach((path, index) => {
    const written = timeLists[index] ?? [];
    if (written.length !== path.length) log.add("countsDiffer", at, { times: written.length, positions: path.length });
    const instants = times.instants(written.slice(0, path.length), at, unit);
    const run = path.flatMap((each, vertex) => fixOf(each, instants[vertex] ?? null));
    if (run.length > 0) runs.push(run);
  });
  function fixOf(written: unknown, instant: Instant | null): readonly Fix[] {
    const position = readPosition(written, at, log);
    return position === null || instant === null ? [] : [{ at: instant, position }];
  }
  return runs.length === 0 ? null : { kind: "way", runs, between: "straight" };
}

/** The lists of positions of lines, and of points that stand for a line of one, in a geometry. */
function pathsIn(geometry: unknown): readonly (readonly unknown[])[] {
  if (!isRecord(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  if (type === "GeometryCollection" && Array.isArray(geometries))
    return geometries.flatMap((each: unknown) => (isRecord(each) && each["type"] !== "GeometryCollection" ? pathsIn(each) : []));
  if (!Array.isArray(coordinates)) return [];
  const list: readonly unknown[] = coordinates;
  if (type === "LineString" || type === "MultiPoint") return [list];
  if (type === "Point") return [[list]];
  return type === "MultiLineString" ? list.filter((each) => Array.isArray(each)) : [];
}

function timesIn(properties: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const { coordinateProperties } = properties;
  for (const holder of [properties, isRecord(coordinateProperties) ? coordinateProperties : {}]) {
    for (const name of listNames) {
      const list = Object.hasOwn(holder, name) ? holder[name] : undefined;
      if (Array.isArray(list) && list.length > 0) return list;
    }
  }
  return null;
}

/** A trip as kepler.gl has it: a line whose positions all have a fourth number. */
function isTrip(geometry: unknown, paths: readonly (readonly unknown[])[]): boolean {
  const isLine = isRecord(geometry) && (geometry["type"] === "LineString" || geometry["type"] === "MultiLineString");
  return isLine && paths.every((path) => path.length > 0 && fourthNumbers(path).every((each) => typeof each === "number"));
}

function fourthNumbers(path: readonly unknown[]): readonly unknown[] {
  return path.map((position) => (Array.isArray(position) ? (position as readonly unknown[])[3] : undefined));
}
