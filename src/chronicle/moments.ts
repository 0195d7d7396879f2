import type { Feature, HistoricalEvent, Stage } from "../model/feature.ts";
import type { AccountId, FeatureId } from "../model/id.ts";
import type { Instant } from "../model/instant.ts";
import { belongsTo, type Chronicle } from "./chronicle.ts";

/** Something that happened at a place or to a unit: an event, or a unit's stay. */
export type Moment = HistoricalEvent | Stage;

/** The instant by which moments are put in order. */
export function instantOf(moment: Moment): Instant {
  return moment.kind === "stage" ? moment.arrive.at : moment.when.at;
}

/** What happened at a place or to a unit, in time order, as one account tells it; `id` is of a place, stage, event, leg or unit. */
export function momentsOf(chronicle: Chronicle, id: string, account: AccountId): readonly Moment[] {
  const feature = chronicle.features.get(id);
  const concerned = feature === undefined ? ofUnit(chronicle, id) : ofFeature(chronicle, feature);
  return concerned.filter((moment) => belongsTo(moment, account)).toSorted((a, b) => instantOf(a) - instantOf(b));
}

function ofUnit(chronicle: Chronicle, unit: string): readonly Moment[] {
  return [
    ...chronicle.events.filter((event) => event.units.some((each) => each === unit)),
    ...chronicle.stages.filter((stage) => stage.unit === unit),
  ];
}

function ofFeature(chronicle: Chronicle, feature: Feature): readonly Moment[] {
  switch (feature.kind) {
    case "place":
      return atPlace(chronicle, feature.id);
    case "stage":
      return feature.place === null ? [feature] : atPlace(chronicle, feature.place);
    case "event":
      return feature.place === null ? [feature] : atPlace(chronicle, feature.place);
    case "leg":
      return chronicle.stages.filter((stage) => stage.id === feature.from || stage.id === feature.to);
    case "zone":
    case "line":
      return [];
  }
}

function atPlace(chronicle: Chronicle, place: FeatureId): readonly Moment[] {
  return [
    ...chronicle.events.filter((event) => event.place === place),
    ...chronicle.stages.filter((stage) => stage.place === place),
  ];
}

/** The first moment strictly after the instant; `moments` are in time order. `null` when there is none. */
export function nextMoment(moments: readonly Moment[], at: Instant): Moment | null {
  return moments.find((moment) => instantOf(moment) > at) ?? null;
}

/**
 * The moment before the one that the instant belongs to, the last at or before it, so that each step back marks another row;
 * `moments` are in time order. `null` when there is none.
 */
export function previousMoment(moments: readonly Moment[], at: Instant): Moment | null {
  const current = moments.findLast((moment) => instantOf(moment) <= at);
  return current === undefined ? null : (moments.findLast((moment) => instantOf(moment) < instantOf(current)) ?? null);
}

/** Whether a list of moments says more than what it belongs to: an event without a place has only itself. */
export function tellsOfMore(moments: readonly Moment[], own: string): boolean {
  return moments.some(({ id }) => id !== own);
}
