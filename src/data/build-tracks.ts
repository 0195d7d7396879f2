import type { Leg } from "../model/feature.ts";
import { gapBetween, haltAt, moveAlong } from "../model/sections.ts";
import type { Section, Track } from "../model/track.ts";
import type { Itinerary } from "./itinerary.ts";

/** The tracks of itineraries that have been checked. One without stages has none. */
export function buildTracks(itineraries: readonly Itinerary[]): readonly Track[] {
  return itineraries.flatMap((itinerary) => {
    const sections = buildSections(itinerary);
    return sections.length === 0 ? [] : [{ unit: itinerary.unit, account: itinerary.account, sections }];
  });
}

function buildSections({ stages, legs }: Itinerary): readonly Section[] {
  const legFrom = new Map<string, Leg>(legs.map(({ feature }) => [`${feature.from} ${feature.to}`, feature]));
  const sections: Section[] = [];
  stages.forEach(({ feature: stage }, index) => {
    const next = stages[index + 1]?.feature;
    const leg = next === undefined ? undefined : legFrom.get(`${stage.id} ${next.id}`);
    const reachedByLeg = sections.at(-1)?.kind === "move";
    // A stage that is passed without a halt needs no section of its own where a move begins or ends there. Where none does,
    // one without length keeps its position on record.
    if (stage.depart.at > stage.arrive.at || (leg === undefined && !reachedByLeg)) sections.push(haltAt(stage));
    if (next === undefined) return;
    if (leg !== undefined) sections.push(moveAlong(leg, stage, next));
    else if (next.arrive.at > stage.depart.at) sections.push(gapBetween(stage, next));
  });
  return sections;
}
