import { instant, type Instant } from "../model/instant.ts";
import { pragueOffsetMs } from "../model/prague-clock.ts";
import type { Grain } from "../model/when.ts";
import { dayNumber, daysInMonth, pragueTime } from "./civil-day.ts";
import { dayFault, looksLikeClockTime, parseClockTime } from "./parse-clock-time.ts";
import { quote } from "./quote.ts";

/** A date as written, with all it may mean. Days are those of Prague's clock, counted from 1970-01-01. */
export interface EdtfDate {
  /** `null`: open or unknown. */
  readonly earliest: Instant | null;
  readonly latest: Instant | null;
  /** First and last day where both are known as days, months or years; `null` for clock times and open ends. */
  readonly days: { readonly first: number; readonly last: number } | null;
  readonly at: Instant;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly grain: Grain;
  /** A clock time in it is given on a clock that did not agree with Prague's. */
  readonly foreignClock: boolean;
}

type Point = EdtfDate & { readonly earliest: Instant; readonly latest: Instant };

const form =
  "1945-05-06, 1945-05-06~ (about), 1945-05-06? (uncertain), 1945-05, 1945-05-XX, 1945-04-28/1945-05-02, 1945-05-06/.. or 1945-05-06T14:00:00+02:00";
const pattern = /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/u;

/**
 * Parses EDTF level 1 without seasons and years beyond four digits, and clock times with offset. Anything else gives a sentence.
 * `~` and `?` set a flag and widen nothing: how much "about" is, no source says.
 */
export function parseEdtf(text: string): EdtfDate | string {
  const ends = text.split("/");
  const [start = "", end = ""] = ends;
  if (ends.length === 1) return parsePoint(start);
  if (ends.length > 2) return `${quote(text)} has more than one slash; an interval is start/end.`;
  const first = start === "" || start === ".." ? null : parsePoint(start);
  const last = end === "" || end === ".." ? null : parsePoint(end);
  if (typeof first === "string") return first;
  if (typeof last === "string") return last;
  return interval(first, last, text);
}

function interval(first: Point | null, last: Point | null, text: string): EdtfDate | string {
  const known = first ?? last;
  if (known === null) return `${quote(text)} has neither start nor end; leave the property out when nothing is known.`;
  if (first !== null && last !== null) {
    const isOneDay = first.grain === "day" && last.grain === "day" && first.at === last.at;
    if (isOneDay) return `${quote(text)} begins and ends on one day; write the day once.`;
    if (last.earliest < first.earliest || last.latest <= first.earliest)
      return `${quote(text)} ends before it begins; the earlier date comes first.`;
  }
  const earliest = first?.earliest ?? null;
  const latest = last?.latest ?? null;
  return {
    earliest,
    latest,
    days: first?.days && last?.days ? { first: first.days.first, last: last.days.last } : null,
    // With an open end the known one stands for the whole.
    at: earliest !== null && latest !== null ? middle(earliest, latest) : known.at,
    approximate: (first?.approximate ?? false) || (last?.approximate ?? false),
    uncertain: (first?.uncertain ?? false) || (last?.uncertain ?? false),
    grain: (first ?? known).grain === "time" && (last ?? known).grain === "time" ? "time" : "days",
    foreignClock: (first?.foreignClock ?? false) || (last?.foreignClock ?? false),
  };
}

function parsePoint(text: string): Point | string {
  if (looksLikeClockTime(text)) return clockPoint(text);
  const match = pattern.exec(text);
  if (match === null) return `${quote(text)} is not a date the geodata can hold; write ${form}.`;
  const [, year = "", month, day, sign] = match;
  const range = dayRange(year, month, day);
  if (typeof range === "string") return `${quote(text)}: ${range}`;
  const earliest = pragueTime(range.first, 0);
  const latest = pragueTime(range.last + 1, 0);
  return {
    earliest,
    latest,
    days: { first: range.first, last: range.last },
    at: range.grain === "day" ? pragueTime(range.first, 12) : middle(earliest, latest),
    approximate: sign === "~" || sign === "%",
    uncertain: sign === "?" || sign === "%",
    grain: range.grain,
    foreignClock: false,
  };
}

function dayRange(
  year: string,
  month: string | undefined,
  day: string | undefined,
): { first: number; last: number; grain: Grain } | string {
  if (year.includes("X")) {
    if (month !== undefined) return "with unknown digits in the year, month and day must be left out.";
    return {
      first: dayNumber(Number(year.replaceAll("X", "0")), 1, 1),
      last: dayNumber(Number(year.replaceAll("X", "9")), 12, 31),
      grain: "year",
    };
  }
  const yearNumber = Number(year);
  if (month === undefined || month === "XX") {
    if (day !== undefined && day !== "XX") return "a day without its month says nothing; write 1945-XX-XX or only the year.";
    return { first: dayNumber(yearNumber, 1, 1), last: dayNumber(yearNumber, 12, 31), grain: "year" };
  }
  const monthNumber = Number(month);
  const fault = dayFault(yearNumber, monthNumber, day === undefined || day === "XX" ? 1 : Number(day));
  if (fault !== null) return fault;
  if (day === undefined || day === "XX")
    return {
      first: dayNumber(yearNumber, monthNumber, 1),
      last: dayNumber(yearNumber, monthNumber, daysInMonth(yearNumber, monthNumber)),
      grain: "month",
    };
  const only = dayNumber(yearNumber, monthNumber, Number(day));
  return { first: only, last: only, grain: "day" };
}

function clockPoint(text: string): Point | string {
  if (/[?~%]$/u.test(text))
    return `${quote(text)}: a clock time takes no ${text.slice(-1)}; leave it out and say "when_about": true.`;
  const time = parseClockTime(text);
  if (typeof time === "string") return time;
  if (!/T\d{2}:\d{2}:\d{2}/u.test(text))
    return `${quote(text)} lacks the seconds; write ${text.replace(/T(\d{2}:\d{2})/u, "T$1:00")}.`;
  return {
    earliest: time.at,
    latest: time.at,
    days: null,
    at: time.at,
    approximate: false,
    uncertain: false,
    grain: "time",
    foreignClock: time.offsetMs !== pragueOffsetMs(time.at),
  };
}

function middle(earliest: Instant, latest: Instant): Instant {
  return instant(Math.round((earliest + latest) / 2));
}
