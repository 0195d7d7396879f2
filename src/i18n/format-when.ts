import { instant, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { Grain, When } from "../model/when.ts";
import {
  formatDate,
  formatDay,
  formatDayOrdinal,
  formatHour,
  formatMonth,
  formatMonthInGenitive,
  formatMonthName,
  formatYear,
} from "./format.ts";
import type { Messages } from "./messages.ts";

/** One end of an interval, or the whole of a date that is none, as fine as its source has it. */
interface End {
  readonly at: Instant;
  readonly grain: Exclude<Grain, "days">;
  readonly approximate: boolean;
}

/**
 * A date with its doubt, in words: "c. 18 April, evening", "6 May, c. 14:00", "28 to 29 April", "August 1945 to May 1946", "from
 * December 1945". Never finer than its source: a month stays a month at either end. Of days the year 1945 is not written. "c." keeps to what
 * follows on a line.
 */
export function formatWhen(when: When, language: Language, messages: Messages): string {
  const { words } = messages;
  const doubt = when.uncertain ? "?" : "";
  const [first, last] = endsOf(when);
  const about = (end: End | null): string =>
    end !== null && end.approximate && end.grain !== "time" ? `${words.about}\u00a0` : "";
  if (first === null || last === null) {
    const known = first ?? last;
    if (known === null) return "";
    const text = known.grain === "month" ? formatMonthInGenitive(known.at, language) : pointText(known, language, messages);
    const isAbout = known.approximate && known.grain !== "time";
    return (first === null ? words.until(text, isAbout) : words.since(text, isAbout)) + doubt;
  }
  if (when.partOfDay === "night" && isNextDay(first, last, language))
    return `${about(first)}${words.nightTo(startText(first, last, language, messages), pointText(last, language, messages))}${doubt}`;
  const part = when.partOfDay === null ? "" : `, ${words.partOfDay[when.partOfDay]}`;
  return about(first) + spanText(first, last, language, messages, first.approximate ? "" : about(last)) + part + doubt;
}

/** Both ends of a date; `null` for one that is open. A date that is no interval has two like ends. */
function endsOf(when: When): readonly [End | null, End | null] {
  const [start = "", end = start] = when.edtf.split("/");
  const endOf = (text: string, at: Instant): End | null => {
    if (text === "" || text === "..") return null;
    const grain = grainOf(text);
    return { at, grain, approximate: /[~%]$/u.test(text) || (grain === "time" && when.approximate) };
  };
  const first = when.earliest ?? when.at;
  // `latest` of a day is the midnight that ends it; that of a clock time is the time itself.
  const last = when.latest ?? when.at;
  const within = grainOf(end) === "time" ? last : instant(Math.max(last - 1, first));
  return [endOf(start, first), endOf(end, within)];
}

function grainOf(edtf: string): End["grain"] {
  if (edtf.includes("T")) return "time";
  if (/^\d{4}-\d{2}-\d{2}/u.test(edtf)) return "day";
  return /^\d{4}-\d{2}/u.test(edtf) ? "month" : "year";
}

/** One end by itself: "6 May, c. 14:00", "6 May", "1 August 1946", "May 1945", "1946". */
function pointText({ at, grain, approximate }: End, language: Language, { words }: Messages): string {
  switch (grain) {
    case "time":
      return `${dayText(at, language)}, ${approximate ? `${words.aboutTime}\u00a0` : ""}${formatHour(at, language)}`;
    case "day":
      return dayText(at, language);
    case "month":
      return formatMonth(at, language);
    case "year":
      return formatYear(at, language);
  }
}

function dayText(at: Instant, language: Language): string {
  return isOf1945(at, language) ? formatDay(at, language) : formatDate(at, language);
}

/** From one end to the other, with what they share said once; one text where both read alike. */
function spanText(first: End, last: End, language: Language, messages: Messages, aboutLast: string): string {
  const { words } = messages;
  const [start, end] = [pointText(first, language, messages), pointText(last, language, messages)];
  if (start === end) return start;
  if (first.grain === "time" && last.grain === "time" && dayText(first.at, language) === dayText(last.at, language))
    return `${start}–${formatHour(last.at, language)}`;
  const short = startText(first, last, language, messages);
  const areNumbers = /^[\d.]+$/u.test(short) && (last.grain === "day" || last.grain === "year");
  return areNumbers && aboutLast === "" ? words.betweenNumbers(short, end) : words.between(short, aboutLast + end);
}

/** The first end, without the month or the year that the last end says as well. */
function startText(first: End, last: End, language: Language, messages: Messages): string {
  const isSameYear = formatYear(first.at, language) === formatYear(last.at, language);
  const isSameMonth = formatMonth(first.at, language) === formatMonth(last.at, language);
  if (first.grain === "day" && last.grain === "day" && isSameMonth) return formatDayOrdinal(first.at, language);
  if (first.grain === "day" && last.grain === "day" && isSameYear) return formatDay(first.at, language);
  if (first.grain === "month" && last.grain === "month" && isSameYear) return formatMonthName(first.at, language);
  return pointText(first, language, messages);
}

function isNextDay(first: End, last: End, language: Language): boolean {
  return first.grain === "day" && last.grain === "day" && formatDate(first.at, language) !== formatDate(last.at, language);
}

function isOf1945(at: Instant, language: Language): boolean {
  return formatYear(at, language) === "1945";
}
