import type { Leg } from "../model/feature.ts";
import { id } from "../model/id.ts";
import { checkShape } from "./check-shape.ts";
import { legSchema } from "./feature-schemas.ts";
import { readBase, readUnit, type FeatureReading, type Told } from "./feature-reading.ts";
import { measurePath } from "./metres-between.ts";
import { quote } from "./quote.ts";
import { readPaths } from "./read-geometry.ts";
import type { SplitProperties } from "./read-variants.ts";

/** A leg with its length measured, or `null` after reports. */
export function readLeg(own: SplitProperties["own"], reading: FeatureReading): Told<Leg> | null {
  const { report } = reading.raw;
  const properties = checkShape(legSchema, own, "a leg", report);
  const path = readPaths(reading.raw, false)?.[0];
  if (properties === null) return null;
  const { contested } = properties;
  if (contested !== undefined && !isSentence(contested)) {
    report("contested", `${quote(contested)} is not a sentence; say in words why the leg stands although it breaks a rule.`);
  }
  const base = readBase(reading, properties);
  const unit = readUnit(reading, "unit", properties.unit);
  if (path === undefined) return null;
  const metresAlong = measurePath(path);
  if (metresAlong.at(-1) === 0) report("geometry", "The leg has no length; where the unit stays in one place, use one stage.");
  return {
    kind: "leg",
    ...base,
    unit,
    from: id(properties.from),
    to: id(properties.to),
    mode: properties.mode,
    route: properties.route,
    isContested: contested !== undefined,
    path,
    metresAlong,
  };
}

function isSentence(text: string): boolean {
  return /^\p{Lu}.*[.!?]["”’)]?$/su.test(text) && text.split(/\s+/u).length >= 4;
}
