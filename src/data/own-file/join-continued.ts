import { isRecord } from "../read-json.ts";

/**
 * Appends the features of a piece; when the piece `continues` a track that the one before broke off, its first feature is appended to
 * that track, less the first point, which both have. The features are fresh from the converter and are written to.
 */
export function joinContinued(features: unknown[], added: readonly unknown[], continues: boolean): void {
  const [first, ...rest] = added;
  const last = features.at(-1);
  if (!continues || !isTrack(first) || !isTrack(last)) {
    for (const feature of added) features.push(feature);
    return;
  }
  const [into, from] = [partsOf(last), partsOf(first)];
  const [firstLine, ...lines] = from.lines;
  const [firstTimes, ...times] = from.times;
  into.lines.at(-1)?.push(...(firstLine ?? []).slice(1));
  into.times.at(-1)?.push(...(firstTimes ?? []).slice(1));
  const isMulti = into.lines.length + lines.length > 1;
  last.geometry = isMulti
    ? { type: "MultiLineString", coordinates: [...into.lines, ...lines] }
    : { type: "LineString", coordinates: into.lines[0] ?? [] };
  if (into.times.length > 0) {
    const all = [...into.times, ...times];
    last.properties["coordinateProperties"] = { times: isMulti ? all : (all[0] ?? []) };
  }
  features.push(...rest);
}

interface TrackFeature {
  readonly properties: Record<string, unknown>;
  geometry: { readonly type: string; readonly coordinates: unknown[] };
}

function isTrack(feature: unknown): feature is TrackFeature {
  if (!isRecord(feature) || !isRecord(feature["properties"]) || !isRecord(feature["geometry"])) return false;
  const { type, coordinates } = feature["geometry"];
  return (type === "LineString" || type === "MultiLineString") && Array.isArray(coordinates);
}

function partsOf({ geometry, properties }: TrackFeature): { readonly lines: unknown[][]; readonly times: unknown[][] } {
  const { coordinateProperties } = properties;
  const times = isRecord(coordinateProperties) && Array.isArray(coordinateProperties["times"]) ? coordinateProperties["times"] : [];
  const isMulti = geometry.type === "MultiLineString";
  return { lines: listsOf(geometry.coordinates, isMulti), times: times.length === 0 ? [] : listsOf(times, isMulti) };
}

function listsOf(written: unknown[], isNested: boolean): unknown[][] {
  return isNested ? written.filter((each): each is unknown[] => Array.isArray(each)) : [written];
}
