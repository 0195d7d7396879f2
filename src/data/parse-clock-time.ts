import { dayMs, instant, type Instant } from "../model/instant.ts";
import { dayNumber, daysInMonth } from "./civil-day.ts";
import { quote } from "./quote.ts";
import { readOffset } from "./read-offset.ts";

/** A clock time with the offset of the clock that showed it. */
export interface ClockTime {
  readonly at: Instant;
  readonly offsetMs: number;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/u;

/** Whether a text is meant as a clock time: it has the `T` between date and time. */
export function looksLikeClockTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}[Tt ]\d/u.test(text);
}

/** ISO 8601 with offset, such as `1945-05-06T14:00:00+02:00`; seconds may be left out. Else a sentence that says what is wrong. */
export function parseClockTime(text: string): ClockTime | string {
  const match = pattern.exec(text);
  if (match === null) return `${quote(text)} is not a clock time; write it like 1945-05-06T14:00:00+02:00.`;
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "00", offset] = match;
  if (offset === undefined) {
    return `${quote(text)} has no offset, so nobody can tell whose clock it is; add +01:00 (Prague until 2 April 1945, 02:00), +02:00 (Prague after it) or that of the source's clock.`;
  }
  const fault = dayFault(Number(year), Number(month), Number(day));
  if (fault !== null) return fault;
  const offsetMs = readOffset(offset);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || offsetMs === null) {
    return `${quote(text)} names an hour, minute, second or offset that does not exist; midnight is 00:00:00 of the next day.`;
  }
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return { at: instant(dayNumber(Number(year), Number(month), Number(day)) * dayMs + seconds * 1000 - offsetMs), offsetMs };
}

/** A sentence when the calendar has no such day, else `null`. */
export function dayFault(year: number, month: number, day: number): string | null {
  if (month >= 21 && month <= 41)
    return `Month ${String(month)} stands for a season; write the months instead, such as 1945-03/1945-05.`;
  if (month < 1 || month > 12) return `There is no month ${String(month)}; dates are year, month, day.`;
  const days = daysInMonth(year, month);
  return day < 1 || day > days
    ? `There is no day ${String(day)} in month ${String(month)} of ${String(year)}, which has ${String(days)} days.`
    : null;
}
