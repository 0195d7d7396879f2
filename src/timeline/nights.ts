import { daylightDuring } from "../chronicle/daylight.ts";
import type { Interval } from "../model/interval.ts";

/** Halfway along the march; sunset differs by a few minutes over the map. */
const bohemia = { lat: 50, lon: 14 } as const;

/** The nights, sunset to sunrise at 50° N 14° E, that begin within the interval. */
export function nightsBetween(span: Interval): readonly Interval[] {
  const days = daylightDuring(span, bohemia);
  return days.flatMap(({ end }, index) => {
    const next = days[index + 1];
    return next === undefined || end >= span.end ? [] : [{ start: end, end: next.start }];
  });
}
