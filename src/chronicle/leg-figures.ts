import type { FeatureId } from "../model/id.ts";
import { dayMs } from "../model/instant.ts";
import type { Interval } from "../model/interval.ts";
import type { Track } from "../model/track.ts";
import { hoursOfDaylight } from "./daylight.ts";

/** What follows from a leg and the hours at which we let it begin and end: derived, not stated by any source. */
export interface LegFigures {
  readonly interval: Interval;
  /** Geodesic length as drawn, in kilometres. */
  readonly kilometres: number;
  readonly days: number;
  readonly kilometresPerDay: number;
  readonly daylightHours: number;
}

/** The figures of a leg on the first of the tracks that has it; `null` when none has. */
export function legFigures(tracks: readonly Track[], leg: FeatureId): LegFigures | null {
  for (const { sections } of tracks) {
    for (const section of sections) {
      if (section.kind !== "move" || section.leg !== leg) continue;
      const kilometres = (section.metresAlong.at(-1) ?? 0) / 1000;
      const days = (section.end - section.start) / dayMs;
      const middle = section.path[section.path.length >> 1] ?? section.path[0];
      const interval = { start: section.start, end: section.end };
      return {
        interval,
        kilometres,
        days,
        kilometresPerDay: kilometres / days,
        daylightHours: middle === undefined ? 0 : hoursOfDaylight(interval, middle),
      };
    }
  }
  return null;
}
