import type { HistoricalEvent } from "../model/feature.ts";
import { id } from "../model/id.ts";
import { checkShape } from "./check-shape.ts";
import { eventSchema } from "./feature-schemas.ts";
import { readBase, readUnits, type FeatureReading, type Told } from "./feature-reading.ts";
import { readPoint } from "./read-geometry.ts";
import type { SplitProperties } from "./read-variants.ts";
import { readWhen } from "./read-when.ts";

/** An event, or `null` after reports. It may have no geometry, where no source names the place. */
export function readEvent(own: SplitProperties["own"], reading: FeatureReading): Told<HistoricalEvent> | null {
  const { geometry, report } = reading.raw;
  const properties = checkShape(eventSchema, own, "an event", report);
  const position = geometry === null ? null : readPoint(reading.raw);
  if (properties === null) return null;
  if (geometry !== null && properties.precision_m === undefined) {
    report("precision_m", "Is missing, and an event with a point needs it.");
  }
  const when = readWhen(
    {
      field: "when",
      edtf: properties.when,
      about: properties.when_about,
      partOfDay: properties.part_of_day,
      saysWhoseClock: properties.time_basis !== undefined,
    },
    report,
  );
  const base = readBase(reading, properties);
  const units = readUnits(reading, properties.unit, properties.units);
  if (when === null) return null;
  return {
    kind: "event",
    ...base,
    position,
    when,
    units,
    place: properties.place === undefined ? null : id(properties.place),
    side: properties.side ?? null,
  };
}
