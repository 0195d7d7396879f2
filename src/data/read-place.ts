import type { Place } from "../model/feature.ts";
import { checkShape } from "./check-shape.ts";
import { defaultRank } from "./default-rank.ts";
import { placeSchema } from "./feature-schemas.ts";
import { readBase, readNames, readUnits, type FeatureReading, type Told } from "./feature-reading.ts";
import { readPoint } from "./read-geometry.ts";
import type { SplitProperties } from "./read-variants.ts";
import { readWhen } from "./read-when.ts";

/** A place, or `null` after reports. */
export function readPlace(own: SplitProperties["own"], reading: FeatureReading): Told<Place> | null {
  const { report } = reading.raw;
  const properties = checkShape(placeSchema, own, "a place", report);
  const position = readPoint(reading.raw);
  if (properties === null) return null;
  const base = readBase(reading, properties);
  const units = readUnits(reading, undefined, properties.units);
  const when = properties.when === undefined ? null : readWhen({ field: "when", edtf: properties.when }, report);
  if (position === null) return null;
  return {
    kind: "place",
    ...base,
    position,
    placeType: properties.place_type,
    names: readNames(properties),
    rank: properties.rank ?? defaultRank,
    units,
    when,
    side: properties.side ?? null,
  };
}
