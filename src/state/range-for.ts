import { dayMs } from "../model/instant.ts";
import type { Interval } from "../model/interval.ts";
import { dayStart, nextDayStart } from "../model/prague-clock.ts";

/** More days than this the slider cannot tell apart on any screen. */
const mostDays = 1100;

/**
 * The whole days the slider must show for what is dated in a reader's file: together with the march where that is not too long, else
 * alone; `null` where it alone is too long.
 */
export function rangeFor(march: Interval, own: Interval): Interval | null {
  const days = { start: dayStart(own.start), end: nextDayStart(own.end) };
  const both = {
    start: days.start < march.start ? days.start : march.start,
    end: days.end > march.end ? days.end : march.end,
  };
  return [both, days].find(({ start, end }) => end - start <= mostDays * dayMs) ?? null;
}

/** Whether all of an interval lies in the slider's range. */
export function isInRange(range: Interval, own: Interval): boolean {
  return own.start >= range.start && own.end <= range.end;
}
