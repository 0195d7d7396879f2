import type { Leg, Stage } from "../model/feature.ts";
import type { AccountId, UnitId } from "../model/id.ts";
import type { ReadFeature } from "./check-references.ts";
import type { Report } from "./problem-log.ts";

/** A stage or leg and where to report on it. */
export interface Reported<Kind extends Stage | Leg> {
  readonly feature: Kind;
  readonly report: Report;
}

/** The stages and legs of a unit as one account tells them, shared ones included. */
export interface Itinerary {
  readonly unit: UnitId;
  /** `null`: all accounts tell it alike. */
  readonly account: AccountId | null;
  /** In the order in which the unit reaches them. */
  readonly stages: readonly Reported<Stage>[];
  readonly legs: readonly Reported<Leg>[];
}

interface UnitFeatures {
  readonly stages: Reported<Stage>[];
  readonly legs: Reported<Leg>[];
}

/** One itinerary for each unit with stages, or one for each account where a stage or leg of the unit belongs to one. */
export function itineraries(features: readonly ReadFeature[], accounts: readonly AccountId[]): readonly Itinerary[] {
  const byUnit = new Map<UnitId, UnitFeatures>();
  for (const { feature, report } of features) {
    if (feature.kind !== "stage" && feature.kind !== "leg") continue;
    let own = byUnit.get(feature.unit);
    if (own === undefined) {
      own = { stages: [], legs: [] };
      byUnit.set(feature.unit, own);
    }
    if (feature.kind === "stage") own.stages.push({ feature, report });
    else own.legs.push({ feature, report });
  }
  return [...byUnit].flatMap(([unit, { stages, legs }]): readonly Itinerary[] => {
    const ordered = stages.toSorted(
      (a, b) => a.feature.arrive.at - b.feature.arrive.at || a.feature.depart.at - b.feature.depart.at,
    );
    const differ = [...stages, ...legs].some(({ feature }) => feature.account !== null);
    if (!differ) return [{ unit, account: null, stages: ordered, legs }];
    return accounts.map((account) => {
      const told = ({ feature }: { readonly feature: Stage | Leg }) => feature.account === null || feature.account === account;
      return { unit, account, stages: ordered.filter(told), legs: legs.filter(told) };
    });
  });
}
