import type { Feature, Place, Stage } from "../model/feature.ts";
import type { LonLat } from "../model/lon-lat.ts";
import type { ReadFeature } from "./check-references.ts";
import { foldName } from "./fold-name.ts";
import { metresBetween } from "./metres-between.ts";

/** Where the towns and villages of the theatre lie, by folded name ({@link foldName}). Several may share a name. */
export type Gazetteer = ReadonlyMap<string, readonly LonLat[]>;

const leastMetres = 3000;
const settlements: ReadonlySet<string> = new Set(["town", "village", "camp", "taken-town"]);

/**
 * Reports stages and places of settlements that lie far from every town of the name they bear. Names that the gazetteer lacks pass,
 * and so does a small place that says it is only a `namesake` of those the gazetteer has.
 */
export function checkGazetteer(features: readonly ReadFeature[], gazetteer: Gazetteer): void {
  for (const { feature, properties, report } of features) {
    if (!isSettlement(feature)) continue;
    const names = [feature.title, feature.names.today, feature.names.cs, feature.names.de1945, feature.names.pl];
    const found = nearest(names, feature.position, gazetteer);
    const saysNamesake = properties["namesake"] === true;
    if (found === null) {
      if (saysNamesake) report("namesake", "GeoNames has no town of this name; delete this property.");
      continue;
    }
    const { name, position, metres } = found;
    const isNear = metres <= Math.max(leastMetres, feature.basis.withinMetres ?? 0);
    if (isNear !== saysNamesake) continue;
    const [field, message] = complaint(isNear, name, position, metres);
    report(field, message);
  }
}

function complaint(isNear: boolean, name: string, { lon, lat }: LonLat, metres: number): readonly [field: string, message: string] {
  const distance = `${(metres / 1000).toFixed(1)} km from ${name}, which GeoNames has at [${String(lon)}, ${String(lat)}]`;
  return isNear
    ? ["namesake", `The point is ${distance}, so it is that town; delete this property.`]
    : [
        "geometry",
        `The point is ${distance}; correct the point or the name, or write "namesake": true where another place of that name is meant.`,
      ];
}

function isSettlement(feature: Feature): feature is Place | Stage {
  return feature.kind === "stage" || (feature.kind === "place" && settlements.has(feature.placeType));
}

function nearest(
  names: readonly (string | undefined)[],
  from: LonLat,
  gazetteer: Gazetteer,
): { name: string; position: LonLat; metres: number } | null {
  let best: { name: string; position: LonLat; metres: number } | null = null;
  for (const name of names) {
    for (const position of name === undefined ? [] : (gazetteer.get(foldName(name)) ?? [])) {
      const metres = metresBetween(from, position);
      if (name !== undefined && (best === null || metres < best.metres)) best = { name, position, metres };
    }
  }
  return best;
}
