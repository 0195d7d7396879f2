import { dayMs, hourMs, instant, type Instant } from "./instant.ts";

/** Clocks of Prague and of the German army were put forward at 02:00 on 2 April 1945, which was 01:00 UTC. */
const summerTimeBegan = Date.parse("1945-04-02T01:00:00Z");

/**
 * How far Prague's clocks were ahead of UTC, in milliseconds: one hour until 2 April 1945 02:00, two hours after it.
 * Right from October 1944 to November 1945 (IANA time zone database, Europe/Prague); outside that the nearer of the two is given.
 */
export function pragueOffsetMs(at: Instant): number {
  return at < summerTimeBegan ? hourMs : 2 * hourMs;
}

/** The midnight in Prague with which the day of this instant began. */
export function dayStart(at: Instant): Instant {
  const local = at + pragueOffsetMs(at);
  const midnight = instant(Math.floor(local / dayMs) * dayMs - pragueOffsetMs(at));
  // On the day of the change the clock at midnight was not yet the clock of `at`.
  return instant(midnight + pragueOffsetMs(at) - pragueOffsetMs(midnight));
}

/** The midnight in Prague with which the next day begins; 23 hours after the last on the day the clocks went forward. */
export function nextDayStart(at: Instant): Instant {
  return dayStart(instant(dayStart(at) + dayMs + hourMs * 2));
}

/** Hours passed on Prague's clocks since midnight, with fractions: 0 up to 24. */
export function hourOfDay(at: Instant): number {
  const local = at + pragueOffsetMs(at);
  return (local - Math.floor(local / dayMs) * dayMs) / hourMs;
}

/** Every midnight in Prague from the first day that touches the interval to the one that ends it. */
export function dayBoundaries(start: Instant, end: Instant): readonly Instant[] {
  const days: Instant[] = [];
  for (let day = dayStart(start); ; day = nextDayStart(day)) {
    days.push(day);
    if (day >= end) return days;
  }
}
