import type { FeatureBase, Names } from "../model/feature.ts";
import { id, type UnitId } from "../model/id.ts";
import type { FeatureText } from "../model/texts.ts";
import type { CommonProperties, NamedProperties } from "./feature-schemas.ts";
import { parseCites } from "./parse-cites.ts";
import { quote } from "./quote.ts";
import type { RawFeature } from "./read-feature-collection.ts";
import { readVariants, type SplitProperties } from "./read-variants.ts";
import type { Registry } from "./registry.ts";

/** A feature on its way from the file into the model: as written, its variants, and the ids it may name. */
export interface FeatureReading {
  readonly raw: RawFeature;
  readonly variants: SplitProperties["variants"];
  readonly registry: Registry;
}

/** A feature together with what its card tells, as they stand in one record of the file. */
export type Told<Kind> = Kind & FeatureText;

/** What every feature of the model has. `precision_m` is left out for what has no position of its own. */
export function readBase(
  reading: FeatureReading,
  properties: CommonProperties & {
    readonly account?: string;
    readonly precision_m?: number;
    readonly time_basis?: string;
    readonly contested?: string;
  },
): Told<FeatureBase> {
  const { raw, registry } = reading;
  const { account } = properties;
  if (account !== undefined && registry.accounts?.has(account) === false) {
    raw.report("account", `No account has the id ${quote(account)}; add it to accounts.json or correct the id.`);
  }
  return {
    id: id(properties.id),
    layer: id(raw.layer),
    title: properties.title,
    basis: { certainty: properties.certainty, withinMetres: properties.precision_m ?? null },
    account: account === undefined ? null : id(account),
    summary: properties.summary,
    cites: parseCites("cites", properties.cites, registry.sources, raw.report),
    variants: readVariants(reading.variants, properties.outside_theatre === true, registry, raw.report),
    timeBasis: properties.time_basis ?? null,
    contested: properties.contested ?? null,
  };
}

/** Names other than the title. */
export function readNames(properties: NamedProperties): Names {
  return {
    ...(properties.name_de_1945 === undefined ? {} : { de1945: properties.name_de_1945 }),
    ...(properties.name_en === undefined ? {} : { en: properties.name_en }),
    ...(properties.name_cs === undefined ? {} : { cs: properties.name_cs }),
    ...(properties.name_ru === undefined ? {} : { ru: properties.name_ru }),
    ...(properties.name_pl === undefined ? {} : { pl: properties.name_pl }),
    ...(properties.name_today === undefined ? {} : { today: properties.name_today }),
  };
}

/** The id of a unit; reports one that units.json does not have. */
export function readUnit(reading: FeatureReading, field: string, unit: string): UnitId {
  if (reading.registry.units?.has(unit) === false) {
    reading.raw.report(field, `No unit has the id ${quote(unit)}; add it to units.json or correct the id.`);
  }
  return id(unit);
}

/** Unit ids joined by `; `, each once, after the main one where there is one. */
export function readUnits(reading: FeatureReading, main: string | undefined, joined: string | undefined): readonly UnitId[] {
  const units = new Set<UnitId>();
  if (main !== undefined) units.add(readUnit(reading, "unit", main));
  for (const unit of joined?.split(";") ?? []) {
    if (unit.trim() !== "") units.add(readUnit(reading, "units", unit.trim()));
  }
  return [...units];
}
