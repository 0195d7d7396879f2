import { getTimes } from "suncalc";
import { dayMs, instant } from "../model/instant.ts";
import type { Interval } from "../model/interval.ts";

/** Halfway along the march; sunset differs by a few minutes over the map. */
const bohemia = { lat: 50, lon: 14 } as const;

/** The nights, sunset to sunrise at 50° N 14° E, that begin within the interval. Computed by SunCalc. */
export function nightsBetween(span: Interval): readonly Interval[] {
  const nights: Interval[] = [];
  for (let noon = span.start + dayMs / 2; noon < span.end; noon += dayMs) {
    const sunset = getTimes(new Date(noon), bohemia.lat, bohemia.lon).sunset;
    const sunrise = getTimes(new Date(noon + dayMs), bohemia.lat, bohemia.lon).sunrise;
    // Only beyond the polar circles does the sun neither set nor rise.
    if (sunset === null || sunrise === null) continue;
    nights.push({ start: instant(sunset.getTime()), end: instant(Math.min(sunrise.getTime(), span.end)) });
  }
  return nights;
}
