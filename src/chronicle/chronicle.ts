import type { Dataset } from "../model/dataset.ts";
import type { Feature, HistoricalEvent, MapLine, Place, Stage, Zone } from "../model/feature.ts";
import type { AccountId } from "../model/id.ts";
import type { Track } from "../model/track.ts";
import type { Unit } from "../model/unit.ts";

/** A dataset with the look-ups that questions need; made once. */
export interface Chronicle {
  readonly dataset: Dataset;
  readonly features: ReadonlyMap<string, Feature>;
  readonly units: ReadonlyMap<string, Unit>;
  /** All dated events in the order of their representative instants. */
  readonly events: readonly HistoricalEvent[];
  readonly stages: readonly Stage[];
  readonly places: readonly Place[];
  readonly zones: readonly Zone[];
  readonly lines: readonly MapLine[];
}

/** Makes the look-ups. */
export function createChronicle(dataset: Dataset): Chronicle {
  const ofKind = <Kind extends Feature["kind"]>(kind: Kind) =>
    dataset.features.filter((feature): feature is Extract<Feature, { kind: Kind }> => feature.kind === kind);
  return {
    dataset,
    features: new Map(dataset.features.map((feature) => [feature.id, feature])),
    units: new Map(dataset.units.map((unit) => [unit.id, unit])),
    events: ofKind("event").toSorted((a, b) => a.when.at - b.when.at),
    stages: ofKind("stage"),
    places: ofKind("place"),
    zones: ofKind("zone"),
    lines: ofKind("line"),
  };
}

/** Whether an account tells this feature: its own, or one that all share. */
export function belongsTo(feature: Pick<Feature, "account">, account: AccountId): boolean {
  return feature.account === null || feature.account === account;
}

/** The tracks as one account tells them, one for each unit on record in it. */
export function tracksOf(dataset: Dataset, account: AccountId): readonly Track[] {
  return dataset.tracks.filter((track) => track.account === null || track.account === account);
}
