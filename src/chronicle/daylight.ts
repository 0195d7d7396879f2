import { getTimes } from "suncalc";
import { dayMs, hourMs, instant, type Instant } from "../model/instant.ts";
import type { Interval } from "../model/interval.ts";
import type { LonLat } from "../model/lon-lat.ts";
import { dayBoundaries } from "../model/prague-clock.ts";

/** Sunrise to sunset at a position on each day that touches the interval; computed by SunCalc, to the minute or two. */
export function daylightDuring({ start, end }: Interval, { lon, lat }: LonLat): readonly Interval[] {
  return dayBoundaries(start, end).flatMap((midnight) => {
    const { sunrise, sunset } = getTimes(new Date(midnight + dayMs / 2), lat, lon);
    // Only beyond the polar circles does the sun neither rise nor set.
    return sunrise === null || sunset === null ? [] : [{ start: instant(sunrise.getTime()), end: instant(sunset.getTime()) }];
  });
}

/** Hours of daylight within the interval at a position. */
export function hoursOfDaylight(interval: Interval, position: LonLat): number {
  const lit = (from: Instant, until: Instant): number =>
    Math.max(Math.min(until, interval.end) - Math.max(from, interval.start), 0);
  return daylightDuring(interval, position).reduce((sum, { start, end }) => sum + lit(start, end), 0) / hourMs;
}
