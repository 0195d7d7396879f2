import type { LonLat } from "../../model/lon-lat.ts";
import type { FilePlace } from "../../model/own-note.ts";
import type { When } from "../../model/when.ts";
import { isRecord } from "../read-json.ts";
import type { Shape } from "./draft.ts";
import type { NoteLog } from "./note-log.ts";
import { readPosition } from "./read-positions-of-own.ts";
import { readRings } from "./read-rings.ts";
import { showValue } from "./show-value.ts";

/** A geometry without its time, and the object it was written as. */
export type BareShape =
  | { readonly kind: "point"; readonly position: LonLat; readonly written: Readonly<Record<string, unknown>> }
  | { readonly kind: "line"; readonly paths: readonly (readonly LonLat[])[]; readonly written: Readonly<Record<string, unknown>> }
  | {
      readonly kind: "area";
      readonly polygons: readonly (readonly (readonly LonLat[])[])[];
      readonly written: Readonly<Record<string, unknown>>;
    };

/** The shape with its dates. */
export function dated(shape: BareShape, whens: readonly When[]): Shape {
  switch (shape.kind) {
    case "point":
      return { kind: "point", position: shape.position, whens };
    case "line":
      return { kind: "line", paths: shape.paths, whens };
    case "area":
      return { kind: "area", polygons: shape.polygons, whens };
  }
}

/** Collections in collections in collections mean nothing on a map. */
const deepest = 8;

/** All shapes of a GeoJSON geometry. Faulty positions are left out with a note, and so is what then is no shape any more. */
export function readShapes(geometry: unknown, at: FilePlace, log: NoteLog, depth = 0): readonly BareShape[] {
  if (!isRecord(geometry)) {
    log.add("noGeometry", at, null);
    return [];
  }
  const { type, coordinates, geometries } = geometry;
  const list: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  switch (type) {
    case "Point":
      return readPoints([coordinates], geometry, at, log);
    case "MultiPoint":
      return readPoints(list, geometry, at, log);
    case "LineString":
      return readLine([coordinates], geometry, at, log);
    case "MultiLineString":
      return readLine(list, geometry, at, log);
    case "Polygon":
      return readArea([coordinates], geometry, at, log);
    case "MultiPolygon":
      return readArea(list, geometry, at, log);
    case "GeometryCollection":
      if (Array.isArray(geometries) && depth < deepest) return geometries.flatMap((each) => readShapes(each, at, log, depth + 1));
      log.add("noGeometry", at, null);
      return [];
    default:
      log.add("unknownGeometry", at, { type: showValue(type) });
      return [];
  }
}

/** The positions of a list that are good, each noted that is not. */
export function readPath(written: unknown, at: FilePlace, log: NoteLog): readonly LonLat[] {
  if (!Array.isArray(written)) {
    log.add("notAPosition", at, { found: showValue(written) });
    return [];
  }
  return written.flatMap((each: unknown) => readPosition(each, at, log) ?? []);
}

function readPoints(
  list: readonly unknown[],
  written: Readonly<Record<string, unknown>>,
  at: FilePlace,
  log: NoteLog,
): readonly BareShape[] {
  return list.flatMap((each) => {
    const position = readPosition(each, at, log);
    return position === null ? [] : [{ kind: "point", position, written }];
  });
}

function readLine(
  list: readonly unknown[],
  written: Readonly<Record<string, unknown>>,
  at: FilePlace,
  log: NoteLog,
): readonly BareShape[] {
  const paths = list.map((each) => readPath(each, at, log));
  const long = paths.filter(({ length }) => length >= 2);
  if (long.length < Math.max(paths.length, 1)) log.add("lineTooShort", at, null);
  return long.length === 0 ? [] : [{ kind: "line", paths: long, written }];
}

function readArea(
  list: readonly unknown[],
  written: Readonly<Record<string, unknown>>,
  at: FilePlace,
  log: NoteLog,
): readonly BareShape[] {
  const polygons = list.map((each) => readRings(each, at, log)).filter((rings) => rings.length > 0);
  return polygons.length === 0 ? [] : [{ kind: "area", polygons, written }];
}
