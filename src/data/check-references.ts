import type { Feature, Leg, Stage } from "../model/feature.ts";
import type { Report } from "./problem-log.ts";
import { quote } from "./quote.ts";
import type { RawFeature } from "./read-feature-collection.ts";

/** What a check across features needs of one: the feature, the properties as written, and where to report. */
export interface ReadFeature {
  readonly feature: Feature;
  readonly properties: RawFeature["properties"];
  readonly report: Report;
}

/** Reports `place`, `from` and `to` that name nothing or the wrong thing. `kinds` has the ids of faulty features too. */
export function checkReferences(features: readonly ReadFeature[], kinds: ReadonlyMap<string, string>): void {
  const stages = new Map<string, Stage>();
  for (const { feature } of features) if (feature.kind === "stage") stages.set(feature.id, feature);
  for (const { feature, report } of features) {
    if ((feature.kind === "stage" || feature.kind === "event") && feature.place !== null) {
      checkKind("place", feature.place, "place", kinds, report);
    } else if (feature.kind === "leg") {
      for (const field of ["from", "to"] as const) {
        if (checkKind(field, feature[field], "stage", kinds, report))
          checkStage(feature, field, stages.get(feature[field]), report);
      }
    }
  }
}

function checkKind(field: string, id: string, wanted: string, kinds: ReadonlyMap<string, string>, report: Report): boolean {
  const kind = kinds.get(id);
  if (kind === undefined) report(field, `No ${wanted} has the id ${quote(id)}; add it or correct the id.`);
  else if (kind !== wanted) report(field, `${quote(id)} is a ${kind}, not a ${wanted}; name a ${wanted}.`);
  return kind === wanted;
}

function checkStage(leg: Leg, field: "from" | "to", stage: Stage | undefined, report: Report): void {
  if (stage === undefined) return;
  if (stage.unit !== leg.unit)
    report(
      field,
      `The stage ${quote(stage.id)} is one of ${stage.unit}, not of ${leg.unit}; a leg joins two stages of its own unit.`,
    );
  if (stage.account !== null && stage.account !== leg.account) {
    report(
      "account",
      `The stage ${quote(stage.id)} belongs to the account ${stage.account} alone; the leg must say the same account.`,
    );
  }
}
