import { isRecord, readJson } from "./read-json.ts";
import type { ProblemLog, Report } from "./problem-log.ts";
import { quote } from "./quote.ts";

/** A feature as the file has it, with flat properties; those that say nothing (`null`, empty text) are left out. */
export interface RawFeature {
  readonly file: string;
  readonly layer: string;
  /** Its id, or `feature 3` for the third of a file where it has none; for reports. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly geometry: unknown;
  readonly report: Report;
}

/** The features of one GeoJSON file (RFC 7946). Reports what is no feature and leaves it out. */
export function readFeatureCollection(file: string, layer: string, json: string, log: ProblemLog): readonly RawFeature[] {
  const reportFile = log.at(file, null);
  const collection = readJson(json, reportFile);
  if (collection === undefined) return [];
  if (!isRecord(collection) || collection["type"] !== "FeatureCollection" || !Array.isArray(collection["features"])) {
    reportFile(null, 'The file is not a GeoJSON FeatureCollection; it must be { "type": "FeatureCollection", "features": [ … ] }.');
    return [];
  }
  if (!isWgs84(collection["crs"])) {
    reportFile("crs", "The coordinates are not WGS 84 longitude and latitude; save the layer again in EPSG:4326 (RFC 7946).");
  }
  const features: readonly unknown[] = collection["features"];
  return features.flatMap((feature, index) => readRawFeature(feature, index, file, layer, log) ?? []);
}

/** QGIS names the reference system; only the one of RFC 7946 will do. */
function isWgs84(crs: unknown): boolean {
  return crs === undefined || crs === null || /CRS84|EPSG:+4326/u.test(JSON.stringify(crs));
}

function readRawFeature(feature: unknown, index: number, file: string, layer: string, log: ProblemLog): RawFeature | null {
  const number = `feature ${String(index + 1)}`;
  if (!isRecord(feature) || feature["type"] !== "Feature" || !isRecord(feature["properties"])) {
    log.at(file, number)(null, 'Is not a GeoJSON Feature; it must be { "type": "Feature", "properties": { … }, "geometry": … }.');
    return null;
  }
  const id = feature["properties"]["id"];
  const name = typeof id === "string" && id.trim() !== "" ? id.trim() : number;
  const report = log.at(file, name);
  return {
    file,
    layer,
    name,
    properties: flatProperties(feature["properties"], report),
    geometry: feature["geometry"] ?? null,
    report,
  };
}

function flatProperties(written: Readonly<Record<string, unknown>>, report: Report): RawFeature["properties"] {
  const properties: Record<string, string | number | boolean> = Object.create(null);
  for (const [name, value] of Object.entries(written)) {
    if (typeof value === "string") {
      const trimmed = value.trim();
      if (trimmed !== "") properties[name] = trimmed;
    } else if (typeof value === "number" || typeof value === "boolean") properties[name] = value;
    else if (value !== null) {
      report(name, `${quote(value)} is a list or an object, which QGIS cannot keep; write a flat text, lists joined by "; ".`);
    }
  }
  return properties;
}
