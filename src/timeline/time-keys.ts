import { dayMs, hourMs, instant, type Instant } from "../model/instant.ts";
import { dayStart, nextDayStart } from "../model/prague-clock.ts";
import type { Pace } from "../state/pace.ts";
import { isBusyDay } from "./clock-words.ts";

/**
 * Where a key on the slider leads: arrows an hour inside busy days and a day elsewhere, Page keys a week, Home and End the ends.
 * `null` for any other key.
 */
export function instantAfterKey(key: string, at: Instant, pace: Pace): Instant | null {
  const step = isBusyDay(pace, at) ? hourMs : dayMs;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return instant(at + step);
    case "ArrowLeft":
    case "ArrowDown":
      return instant(at - step);
    case "PageUp":
      return instant(at + 7 * dayMs);
    case "PageDown":
      return instant(at - 7 * dayMs);
    case "Home":
      return pace.span.start;
    case "End":
      return pace.span.end;
    default:
      return null;
  }
}

/** The midnight that ends this day. */
export function nextDay(at: Instant): Instant {
  return nextDayStart(at);
}

/** The midnight with which this day began, or, at midnight, the one before. */
export function previousDay(at: Instant): Instant {
  const start = dayStart(at);
  return start < at ? start : dayStart(instant(at - 1));
}
