import { dayMs, hourMs, instant, type Instant } from "../../model/instant.ts";
import { instantOfPrague } from "../../model/prague-clock.ts";
import { momentOf, type When } from "../../model/when.ts";
import { dayNumber, daysInMonth } from "../civil-day.ts";
import { parseEdtf, type EdtfDate } from "../parse-edtf.ts";
import { readOffset } from "../read-offset.ts";

/** A time as read: what it may mean, and whose clock it was taken for. */
export interface ReadTime {
  readonly when: When;
  /** `null` for days, and for numbers, which are UTC; `Prague` where the text named no zone. */
  readonly zone: string | null;
}

const isoPattern =
  /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/u;
const dottedPattern = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u;
const numberPattern = /^-?\d{5,}(?:\.\d+)?$/u;

/** Numbers below are seconds since 1970 (until the year 5138), those beyond are milliseconds (before November 1966 and after March 1973). */
const secondsUpTo = 1e11;
const farthestMs = dayNumber(9999, 12, 31) * dayMs;
const earliestMs = dayNumber(1, 1, 1) * dayMs;

/** How a list of numbers counts time since 1970. */
export function unitOfNumbers(numbers: readonly number[]): "seconds" | "milliseconds" {
  return numbers.every((each) => Math.abs(each) < secondsUpTo) ? "seconds" : "milliseconds";
}

/** The instant of a number of seconds or milliseconds since 1970, negative before; `null` outside the years 1 to 9999. */
export function instantOfNumber(value: number, unit: "seconds" | "milliseconds"): Instant | null {
  const ms = Math.round(unit === "seconds" ? value * 1000 : value);
  return Number.isFinite(ms) && ms >= earliestMs && ms <= farthestMs ? instant(ms) : null;
}

/**
 * Reads a time: ISO 8601 with or without zone, `6.5.1945 14:00` with the day first, an EDTF date, or the text of a number. A clock
 * time without zone is taken for Prague's clock. `null` for anything else.
 */
export function readTime(written: unknown): ReadTime | null {
  if (typeof written !== "string") return null;
  const text = written.trim();
  if (text === "" || text.length > 100) return null;
  if (numberPattern.test(text)) return readNumberText(text);
  const iso = isoPattern.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return readClock({ year, month, day, hour, minute, second, fraction, zone });
  }
  const dotted = dottedPattern.exec(text);
  if (dotted !== null) {
    const [, day, month, year, hour, minute, second] = dotted;
    return readClock({ year, month, day, hour, minute, second, fraction: undefined, zone: undefined });
  }
  const date = parseEdtf(text);
  return typeof date === "string" ? null : { when: whenOf(date, text), zone: null };
}

function readNumberText(text: string): ReadTime | null {
  const value = Number(text);
  const at = instantOfNumber(value, unitOfNumbers([value]));
  return at === null ? null : { when: momentOf(at), zone: null };
}

interface ClockParts {
  readonly [part: string]: string | undefined;
  readonly zone: string | undefined;
}

function readClock(parts: ClockParts): ReadTime | null {
  const [year, month, day] = [Number(parts["year"]), Number(parts["month"]), Number(parts["day"])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const number = dayNumber(year, month, day);
  if (parts["hour"] === undefined) {
    const day8601 = [parts["year"], pad(month), pad(day)].join("-");
    const date = parseEdtf(day8601);
    return typeof date === "string" ? null : { when: whenOf(date, day8601), zone: null };
  }
  const [hour, minute, second] = [Number(parts["hour"]), Number(parts["minute"]), Number(parts["second"] ?? "0")];
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 59) return null;
  const thousandths = Math.floor(Number(`0.${parts["fraction"] ?? "0"}`) * 1000);
  const wallMs = number * dayMs + hour * hourMs + minute * 60_000 + second * 1000 + thousandths;
  if (parts.zone === undefined) return { when: momentOf(instantOfPrague(wallMs)), zone: "Prague" };
  const offsetMs = readOffset(parts.zone);
  return offsetMs === null ? null : { when: momentOf(instant(wallMs - offsetMs)), zone: zoneName(offsetMs) };
}

function zoneName(offsetMs: number): string {
  if (offsetMs === 0) return "UTC";
  const minutes = Math.abs(offsetMs) / 60_000;
  return `${offsetMs < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function whenOf(date: EdtfDate, edtf: string): When {
  const { earliest, latest, at, approximate, uncertain, grain } = date;
  return { earliest, latest, at, approximate, uncertain, grain, partOfDay: null, edtf };
}
