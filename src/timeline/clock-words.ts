import { formatDate, formatHour, partOfDayAt } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import { hourMs, instant, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { dayStart, nextDayStart } from "../model/prague-clock.ts";
import type { Pace } from "../state/pace.ts";

/** A day this many times as wide as an even one is a busy day: hours are shown in it, and arrow keys step an hour. */
const busyFactor = 1.5;
/** So is one that takes this share of the slider, such as one of the few days of a reader's own file. */
const wideShare = 0.1;

/** Whether the day of the instant is one in which hours count. */
export function isBusyDay(pace: Pace, at: Instant): boolean {
  const width = pace.toPosition(nextDayStart(at)) - pace.toPosition(dayStart(at));
  const even = (nextDayStart(at) - dayStart(at)) / (pace.span.end - pace.span.start);
  return width > even * busyFactor || width >= wideShare;
}

/** "18 April 1945, evening"; inside busy days the hour as well: "7 May 1945, 12:00 noon". */
export function spokenTime(pace: Pace, at: Instant, language: Language, { words }: Messages): string {
  const part = words.partOfDay[partOfDayAt(at)];
  const hour = isBusyDay(pace, at) ? `${formatHour(hourOf(at), language)} ` : "";
  return `${formatDate(at, language)}, ${hour}${part}`;
}

/** The full hour that has begun. */
export function hourOf(at: Instant): Instant {
  return instant(Math.floor(at / hourMs) * hourMs);
}
