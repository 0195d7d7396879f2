import type { Stage } from "../model/feature.ts";
import { id } from "../model/id.ts";
import { checkShape } from "./check-shape.ts";
import { defaultRank } from "./default-rank.ts";
import { stageSchema } from "./feature-schemas.ts";
import { readBase, readNames, readUnit, type FeatureReading, type Told } from "./feature-reading.ts";
import { readPoint } from "./read-geometry.ts";
import { readWhen } from "./read-when.ts";
import type { SplitProperties } from "./read-variants.ts";
import { writeInstant } from "./civil-day.ts";

/** A stage, or `null` after reports. */
export function readStage(own: SplitProperties["own"], reading: FeatureReading): Told<Stage> | null {
  const { report } = reading.raw;
  const properties = checkShape(stageSchema, own, "a stage", report);
  const position = readPoint(reading.raw);
  if (properties === null) return null;
  const saysWhoseClock = properties.time_basis !== undefined;
  const arrive = readWhen(
    {
      field: "arrive",
      edtf: properties.arrive,
      partOfDay: properties.arrive_part_of_day,
      pacing: properties.arrive_at,
      saysWhoseClock,
    },
    report,
  );
  if (properties.depart === undefined) {
    for (const field of ["depart_at", "depart_part_of_day"] as const) {
      if (properties[field] !== undefined)
        report(field, "Needs the property depart, the date on which the unit left; add it or delete this.");
    }
  }
  const depart =
    properties.depart === undefined
      ? arrive
      : readWhen(
          {
            field: "depart",
            edtf: properties.depart,
            partOfDay: properties.depart_part_of_day,
            pacing: properties.depart_at,
            saysWhoseClock,
          },
          report,
        );
  if (arrive !== null && depart !== null && depart.at < arrive.at) {
    report(
      "depart",
      `The unit leaves (${writeInstant(depart.at)}) before it arrives (${writeInstant(arrive.at)}); correct arrive or depart, or set arrive_at and depart_at within what they allow.`,
    );
  }
  const base = readBase(reading, properties);
  const unit = readUnit(reading, "unit", properties.unit);
  if (arrive === null || depart === null || position === null) return null;
  return {
    kind: "stage",
    ...base,
    unit,
    position,
    arrive,
    depart,
    place: properties.place === undefined ? null : id(properties.place),
    names: readNames(properties),
    rank: properties.rank ?? defaultRank,
  };
}
