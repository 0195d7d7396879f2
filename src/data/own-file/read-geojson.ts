import { isRecord } from "../read-json.ts";
import type { Draft } from "./draft.ts";
import { wholeFile } from "./note-log.ts";
import { readFeature } from "./read-feature-of-own.ts";
import { mostFeatures, type ReadingContext } from "./reading-context.ts";
import { showValue } from "./show-value.ts";

const geometryTypes = ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"];
const movingTypes = ["MovingPoint", "MovingLineString", "MovingPolygon", "MovingPointCloud", "MovingGeometryCollection"];

/**
 * The features of a JSON value: a FeatureCollection, a list of Features, one Feature, a bare geometry or moving geometry. `null`
 * after a note for any other.
 */
export function readGeoJson(json: unknown, context: ReadingContext): readonly Draft[] | null {
  const features = featuresIn(json);
  if (features === null) {
    const found = isRecord(json) ? (json["type"] ?? "an object without a type") : Array.isArray(json) ? "a list" : json;
    context.log.add("notGeoJson", wholeFile, { found: showValue(found) });
    return null;
  }
  if (isRecord(json) && !isWgs84(json["crs"])) {
    context.log.add("otherReferenceSystem", wholeFile, { found: showValue(json["crs"]) });
  }
  if (features.length > mostFeatures) context.log.add("tooManyFeatures", wholeFile, { limit: mostFeatures });
  return features.slice(0, mostFeatures).flatMap((feature, index) => {
    if (index % 1000 === 0) context.progress(index / features.length);
    return readFeature(feature, index + 1, context) ?? [];
  });
}

function featuresIn(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json.some((each) => isRecord(each) && each["type"] === "Feature") ? json : null;
  if (!isRecord(json)) return null;
  const { type, features } = json;
  if (type === "FeatureCollection") return Array.isArray(features) ? features : null;
  if (type === "Feature") return [json];
  if (geometryTypes.some((each) => each === type)) return [{ type: "Feature", properties: {}, geometry: json }];
  if (movingTypes.some((each) => each === type)) return [{ type: "Feature", properties: {}, temporalGeometry: json }];
  return null;
}

/** RFC 7946 knows one reference system; older files and Moving Features name it. */
function isWgs84(crs: unknown): boolean {
  return crs === undefined || crs === null || /CRS84|EPSG:+4326|WGS ?84/iu.test(JSON.stringify(crs));
}
