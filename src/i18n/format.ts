import { hourMs, instant, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { hourOfDay } from "../model/prague-clock.ts";
import type { PartOfDay, When } from "../model/when.ts";
import type { Messages } from "./messages.ts";

/** All times are shown on Prague's clock, wherever the reader is. The zone tables know 1945 for it; Berlin's would jump in May. */
const timeZone = "Europe/Prague";
const locales: Readonly<Record<Language, string>> = { en: "en-GB", cs: "cs-CZ", de: "de-DE", ru: "ru-RU" };
const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
  cache.set(key, made);
  return made;
}

/** "24 April 1945" */
export function formatDate(at: Instant, language: Language): string {
  return formatter(language, { day: "numeric", month: "long", year: "numeric" }).format(at);
}

/** "24 April" */
function formatDay(at: Instant, language: Language): string {
  return formatter(language, { day: "numeric", month: "long" }).format(at);
}

/** "24 Apr" */
export function formatDayShort(at: Instant, language: Language): string {
  return formatter(language, { day: "numeric", month: "short" }).format(at);
}

/** "24" */
export function formatDayNumber(at: Instant, language: Language): string {
  return formatter(language, { day: "numeric" }).format(at).replace(/\D+$/u, "");
}

/** "Tuesday" */
export function formatWeekday(at: Instant, language: Language): string {
  return formatter(language, { weekday: "long" }).format(at);
}

/** "03:00": hours and minutes on Prague's clock. */
export function formatHour(at: Instant, language: Language): string {
  return formatter(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** The stretch of the day an instant lies in, for the words beside the clock. */
export function partOfDayAt(at: Instant): PartOfDay {
  const hour = hourOfDay(at);
  if (hour < 5 || hour >= 22) return "night";
  if (hour < 11) return "morning";
  if (hour < 13) return "noon";
  return hour < 18 ? "afternoon" : "evening";
}

/** A whole number of the hours since 1970; the step in which clocks on the page change. The same in every zone of 1945. */
export function hourNumber(at: Instant): number {
  return Math.floor(at / hourMs);
}

const monthOnly: Intl.DateTimeFormatOptions = { month: "long", year: "numeric" };

/** A date with its doubt, in words: "c. 18 April, evening", "6 May, 14:00", "28 to 29 April", "May 1945". Years other than 1945 are written. */
export function formatWhen(when: When, language: Language, messages: Messages): string {
  const { words } = messages;
  const about = when.approximate ? `${words.about} ` : "";
  const doubt = when.uncertain ? "?" : "";
  const part = when.partOfDay === null ? "" : `, ${words.partOfDay[when.partOfDay]}`;
  return `${about}${bareWhen(when, language, messages)}${part}${doubt}`;
}

function bareWhen(when: When, language: Language, messages: Messages): string {
  const first = when.earliest ?? when.at;
  // `latest` of a day is the midnight that ends it.
  const last = when.latest === null ? when.at : instant(when.grain === "time" ? when.latest : Math.max(when.latest - 1, first));
  const day = (at: Instant) => formatDayOfYear(at, language);
  const hour = (at: Instant) => `${day(at)}, ${formatHour(at, language)}`;
  switch (when.grain) {
    case "time":
      if (first === last) return hour(first);
      return day(first) === day(last) ? `${hour(first)}–${formatHour(last, language)}` : `${hour(first)} – ${hour(last)}`;
    case "day":
      return day(first);
    case "days":
      return day(first) === day(last) ? day(first) : `${shortStart(first, last, language)} ${messages.words.between} ${day(last)}`;
    case "month":
      return formatter(language, monthOnly).format(when.at);
    case "year":
      return formatter(language, { year: "numeric" }).format(when.at);
  }
}

function formatDayOfYear(at: Instant, language: Language): string {
  const year = formatter(language, { year: "numeric" }).format(at);
  return year.includes("1945") ? formatDay(at, language) : formatDate(at, language);
}

/** "28" for a stretch within one month, else the whole day. */
function shortStart(first: Instant, last: Instant, language: Language): string {
  const month = (at: Instant) => formatter(language, monthOnly).format(at);
  return month(first) === month(last) ? formatter(language, { day: "numeric" }).format(first) : formatDayOfYear(first, language);
}

/** "300 m", "2 km", "2.5 km": a distance in metres, rounded as coarsely as a precision deserves. */
export function formatDistance(metres: number, language: Language): string {
  const kilometres = metres >= 1000;
  return new Intl.NumberFormat(locales[language], {
    style: "unit",
    unit: kilometres ? "kilometer" : "meter",
    maximumFractionDigits: kilometres && metres < 10_000 ? 1 : 0,
  }).format(kilometres ? metres / 1000 : metres);
}

/** "17,000" */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}
