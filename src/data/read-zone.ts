import type { Zone } from "../model/feature.ts";
import { checkLasts } from "./check-lasts.ts";
import { checkShape } from "./check-shape.ts";
import { zoneSchema } from "./feature-schemas.ts";
import { readBase, type FeatureReading, type Told } from "./feature-reading.ts";
import { readPolygons } from "./read-geometry.ts";
import type { SplitProperties } from "./read-variants.ts";
import { readWhen } from "./read-when.ts";

/** A zone, or `null` after reports. */
export function readZone(own: SplitProperties["own"], reading: FeatureReading): Told<Zone> | null {
  const { report } = reading.raw;
  const properties = checkShape(zoneSchema, own, "a zone", report);
  const polygons = readPolygons(reading.raw);
  if (properties === null) return null;
  const when = readWhen({ field: "when", edtf: properties.when, about: properties.when_about }, report);
  if (when !== null) checkLasts(when, "a zone", report);
  const base = readBase(reading, properties);
  if (when === null || polygons === null) return null;
  return { kind: "zone", ...base, zoneType: properties.zone_type, heldBy: properties.held_by, when, polygons };
}
