import { dayMs, hourMs, type Instant } from "../model/instant.ts";
import { instantOfPrague, writeOnPragueClock } from "../model/prague-clock.ts";

/**
 * Days from 1970-01-01 to a day of the Gregorian calendar, for years 0 to 9999; month and day count from 1.
 * Not `Date.UTC`, which takes the year 45 for 1945. Formula: H. Hinnant, chrono-Compatible Low-Level Date Algorithms.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The instant at which Prague's clocks show an hour (0 to 24) of a day counted from 1970-01-01. */
export function pragueTime(day: number, hour: number): Instant {
  return instantOfPrague(day * dayMs + hour * hourMs);
}

/** An instant as the geodata write it: `1945-05-06T14:00:00+02:00`. */
export function writeInstant(at: Instant): string {
  return writeOnPragueClock(at, "second");
}
