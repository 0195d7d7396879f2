import type { Instant } from "../../model/instant.ts";
import type { FilePlace } from "../../model/own-note.ts";
import { momentOf, type When } from "../../model/when.ts";
import { isRecord } from "../read-json.ts";
import type { Between, Shape } from "./draft.ts";
import { dated, readShapes } from "./read-shapes.ts";
import { wayOf } from "./read-way.ts";
import type { ReadingContext } from "./reading-context.ts";
import { showValue } from "./show-value.ts";

const stillTypes: Readonly<Record<string, string>> = {
  MovingLineString: "LineString",
  MovingPolygon: "Polygon",
  MovingPointCloud: "MultiPoint",
};

/**
 * The `temporalGeometry` of a Moving Features Prism. A moving point becomes a way; lines, areas and clouds of points become dated
 * snapshots that stand until the next one, for shapes between two are not known unless they are computed.
 */
export function readMovingGeometry(temporal: unknown, at: FilePlace, context: ReadingContext): readonly Shape[] {
  if (!isRecord(temporal)) return [];
  const { type, prisms, coordinates, datetimes } = temporal;
  if (type === "MovingGeometryCollection" && Array.isArray(prisms))
    return prisms.flatMap((each: unknown) =>
      isRecord(each) && each["type"] !== "MovingGeometryCollection" ? readMovingGeometry(each, at, context) : [],
    );
  const positions: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  const times: readonly unknown[] = Array.isArray(datetimes) ? datetimes : [];
  const between = readInterpolation(temporal["interpolation"] ?? temporal["interpolations"], at, context);
  if (type === "MovingPoint") {
    const way = wayOf([positions], [times], at, context, "milliseconds");
    return way?.kind === "way" ? [{ ...way, between }] : [];
  }
  const still = typeof type === "string" && Object.hasOwn(stillTypes, type) ? stillTypes[type] : undefined;
  if (still === undefined) {
    context.log.add("unknownGeometry", at, { type: showValue(type) });
    return [];
  }
  if (times.length !== positions.length) context.log.add("countsDiffer", at, { times: times.length, positions: positions.length });
  const instants = context.times.instants(times.slice(0, positions.length), at, "milliseconds");
  return positions.flatMap((each, index) => {
    const start = instants[index] ?? null;
    if (start === null) return [];
    const next = between === "unknown" ? null : (instants[index + 1] ?? null);
    return readShapes({ type: still, coordinates: each }, at, context.log).map((shape) => dated(shape, [standing(start, next)]));
  });
}

function standing(start: Instant, next: Instant | null): When {
  const moment = momentOf(start);
  return next === null || next <= start ? moment : { ...moment, latest: next, edtf: `${moment.edtf}/${momentOf(next).edtf}` };
}

function readInterpolation(written: unknown, at: FilePlace, { log }: ReadingContext): Between {
  const name = Array.isArray(written) ? (written as readonly unknown[])[0] : written;
  if (name === undefined || name === null || name === "Linear") return "straight";
  if (name === "Step" || name === "Stepwise") return "stays";
  if (name === "Discrete") return "unknown";
  log.add("interpolation", at, { found: showValue(name) });
  return "straight";
}
