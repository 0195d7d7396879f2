import type { LineType, MapLine } from "../model/feature.ts";
import { checkLasts } from "./check-lasts.ts";
import { checkShape } from "./check-shape.ts";
import { lineSchema } from "./feature-schemas.ts";
import { readBase, type FeatureReading, type Told } from "./feature-reading.ts";
import { readPaths } from "./read-geometry.ts";
import type { SplitProperties } from "./read-variants.ts";
import { readWhen } from "./read-when.ts";

const lasting: ReadonlySet<LineType> = new Set(["river", "road"]);

/** A line, or `null` after reports. */
export function readLine(own: SplitProperties["own"], reading: FeatureReading): Told<MapLine> | null {
  const { report } = reading.raw;
  const properties = checkShape(lineSchema, own, "a line", report);
  const paths = readPaths(reading.raw, true);
  if (properties === null) return null;
  const type = properties.line_type;
  if (properties.when === undefined && !lasting.has(type)) {
    report("when", `Is missing, and a ${type} needs the date or interval for which it holds; only a river or road goes without.`);
  }
  if (properties.side === undefined && type === "front") report("side", "Is missing, and a front needs the side that advances.");
  const when =
    properties.when === undefined ? null : readWhen({ field: "when", edtf: properties.when, about: properties.when_about }, report);
  // A front stands from its date on, until the next snapshot.
  if (when !== null && type !== "front") checkLasts(when, `a ${type}`, report);
  const base = readBase(reading, properties);
  return paths === null ? null : { kind: "line", ...base, lineType: type, side: properties.side ?? null, when, paths };
}
