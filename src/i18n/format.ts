import { hourMs, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { hourOfDay, pragueWallMs } from "../model/prague-clock.ts";
import type { PartOfDay } from "../model/when.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", cs: "cs-CZ", de: "de-DE", ru: "ru-RU" };
const cache = new Map<string, Intl.DateTimeFormat>();

/** The text of a date on Prague's clock. Without the " г." that Russian puts after a year: dates here stand by themselves. */
function dateText(at: Instant, language: Language, options: Intl.DateTimeFormatOptions): string {
  return formatter(language, options)
    .format(pragueWallMs(at))
    .replace(/\sг\.$/u, "");
}

/**
 * Formats a reading of Prague's clocks (`pragueWallMs`) as if it were UTC: the same wherever the reader is, and by the one table that the
 * geodata are compiled by. A zone table that knows more would show midnight of a winter's day after the war as the day before.
 */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", ...options });
  cache.set(key, made);
  return made;
}

/** "24 April 1945" */
export function formatDate(at: Instant, language: Language): string {
  return dateText(at, language, { day: "numeric", month: "long", year: "numeric" });
}

/** "24 April" */
export function formatDay(at: Instant, language: Language): string {
  return dateText(at, language, { day: "numeric", month: "long" });
}

/** "24 Apr" */
export function formatDayShort(at: Instant, language: Language): string {
  return formatter(language, { day: "numeric", month: "short" }).format(pragueWallMs(at));
}

/** "April 1945" */
export function formatMonth(at: Instant, language: Language): string {
  return dateText(at, language, { month: "long", year: "numeric" });
}

/** "April": the month alone, as it stands when the year follows later. */
export function formatMonthName(at: Instant, language: Language): string {
  return dateText(at, language, { month: "long" });
}

/** "April 1945" in the case that follows a word such as "from": "dubna 1945", "апреля 1945". */
export function formatMonthInGenitive(at: Instant, language: Language): string {
  const parts = formatter(language, { day: "numeric", month: "long", year: "numeric" }).formatToParts(pragueWallMs(at));
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? "";
  return `${part("month")} ${part("year")}`;
}

/** "1945" */
export function formatYear(at: Instant, language: Language): string {
  return dateText(at, language, { year: "numeric" });
}

/** "24", in Czech and German "24.": a day before a month that is said later. */
export function formatDayOrdinal(at: Instant, language: Language): string {
  return formatDayNumber(at, language) + (language === "cs" || language === "de" ? "." : "");
}

/** "24" */
export function formatDayNumber(at: Instant, language: Language): string {
  return formatter(language, { day: "numeric" }).format(pragueWallMs(at)).replace(/\D+$/u, "");
}

/** "Tuesday", or "Tue" where room is short. */
export function formatWeekday(at: Instant, language: Language, length: "long" | "short" = "long"): string {
  return formatter(language, { weekday: length }).format(pragueWallMs(at));
}

/** "03:00": hours and minutes on Prague's clock. */
export function formatHour(at: Instant, language: Language): string {
  return formatter(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(pragueWallMs(at));
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

/** "300 m", "2 km", "2.5 km": a distance in metres, rounded as coarsely as a precision deserves; number and unit stay on one line. */
export function formatDistance(metres: number, language: Language): string {
  const kilometres = metres >= 1000;
  return new Intl.NumberFormat(locales[language], {
    style: "unit",
    unit: kilometres ? "kilometer" : "meter",
    maximumFractionDigits: kilometres && metres < 10_000 ? 1 : 0,
  })
    .format(kilometres ? metres / 1000 : metres)
    .replace(" ", "\u00a0");
}

/** The text begun as a sentence is: "Night of 8 to 9 February". A single letter, such as that of "c. 1 April", stays small. */
export function withCapital(text: string, language: Language): string {
  return text.replace(/^\p{Ll}(?=\p{L})/u, (letter) => letter.toLocaleUpperCase(language));
}

/** "17,000" */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}
