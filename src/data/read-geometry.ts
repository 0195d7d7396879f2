import { isInTheatre, type LonLat } from "../model/lon-lat.ts";
import { checkRing } from "./check-ring.ts";
import { quote } from "./quote.ts";
import type { RawFeature } from "./read-feature-collection.ts";
import { isRecord } from "./read-json.ts";
import { readPositions } from "./read-positions.ts";

/** Reports a geometry of another type than the kind of feature takes. `undefined` then; else its coordinates. */
function coordinatesOf(raw: RawFeature, allowed: readonly string[]): { type: string; coordinates: readonly unknown[] } | undefined {
  const { geometry, report } = raw;
  if (
    isRecord(geometry) &&
    typeof geometry["type"] === "string" &&
    allowed.includes(geometry["type"]) &&
    Array.isArray(geometry["coordinates"])
  ) {
    return { type: geometry["type"], coordinates: geometry["coordinates"] };
  }
  const found = geometry === null ? "none" : quote(isRecord(geometry) ? geometry["type"] : geometry);
  report(
    "geometry",
    `${raw.properties["kind"] === "event" ? "An" : "A"} ${String(raw.properties["kind"])} needs a ${allowed.join(" or ")} with coordinates, and this has ${found}.`,
  );
  return undefined;
}

function saysOutside(raw: RawFeature): boolean {
  return raw.properties["outside_theatre"] === true;
}

/** Reports "outside_theatre" on a feature that lies inside: left standing, it would let a later slip pass. */
function checkSaysOutside(raw: RawFeature, positions: readonly LonLat[]): void {
  if (saysOutside(raw) && positions.every(isInTheatre))
    raw.report("outside_theatre", "The feature lies inside the theatre; delete this property.");
}

/** The position of a Point, or `null` after a report. */
export function readPoint(raw: RawFeature): LonLat | null {
  const point = coordinatesOf(raw, ["Point"]);
  const positions = point === undefined ? null : readPositions([point.coordinates], saysOutside(raw), raw.report);
  if (positions !== null) checkSaysOutside(raw, positions);
  return positions?.[0] ?? null;
}

/** The paths of a LineString or, where `many`, a MultiLineString, or `null` after a report. Each has two positions or more. */
export function readPaths(raw: RawFeature, many: boolean): readonly (readonly LonLat[])[] | null {
  const line = coordinatesOf(raw, many ? ["LineString", "MultiLineString"] : ["LineString"]);
  if (line === undefined) return null;
  const paths = readLists(raw, line.type === "LineString" ? [line.coordinates] : line.coordinates);
  if (paths === null) return null;
  if (paths.length === 0 || paths.some((path) => path.length < 2)) {
    raw.report("geometry", "A line needs at least two positions.");
    return null;
  }
  checkSaysOutside(raw, paths.flat());
  return paths;
}

/** The polygons of a Polygon or MultiPolygon, each a list of rings, or `null` after a report. */
export function readPolygons(raw: RawFeature): readonly (readonly (readonly LonLat[])[])[] | null {
  const area = coordinatesOf(raw, ["Polygon", "MultiPolygon"]);
  if (area === undefined) return null;
  const polygons: (readonly (readonly LonLat[])[])[] = [];
  for (const written of area.type === "Polygon" ? [area.coordinates] : area.coordinates) {
    const rings = Array.isArray(written) ? readLists(raw, written) : null;
    if (!Array.isArray(written) || written.length === 0)
      raw.report("geometry", `${quote(written)} is not a polygon; it must be a list of rings.`);
    if (rings === null || rings.length === 0) return null;
    rings.forEach((ring, index) => checkRing(ring, index === 0, raw.report));
    polygons.push(rings);
  }
  if (polygons.length === 0) raw.report("geometry", "The area has no polygon; draw one.");
  checkSaysOutside(raw, polygons.flat(2));
  return polygons.length === 0 ? null : polygons;
}

function readLists(raw: RawFeature, lists: readonly unknown[]): readonly (readonly LonLat[])[] | null {
  const read: (readonly LonLat[])[] = [];
  for (const list of lists) {
    if (!Array.isArray(list)) {
      raw.report("geometry", `${quote(list)} is not a list of positions.`);
      return null;
    }
    const positions = readPositions(list, saysOutside(raw), raw.report);
    if (positions !== null) read.push(positions);
  }
  return read.length === lists.length ? read : null;
}
