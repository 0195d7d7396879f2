import { dayMs, hourMs, instant, type Instant } from "./instant.ts";

/** Clocks of Prague and of the German army were put forward at 02:00 on 2 April 1945, which was 01:00 UTC. */
const summerTimeBegan = Date.parse("1945-04-02T01:00:00Z");

/** The stretch in which the change above is the only one: from the clocks going back in October 1944 to the autumn of 1945. */
const oneChangeFrom = Date.parse("1944-10-02T01:00:00Z");
const oneChangeUntil = Date.parse("1945-09-30T00:00:00Z");

/**
 * How far Prague's clocks were ahead of UTC, in milliseconds: in the spring of 1945 one hour until 2 April 02:00, two hours after
 * it; at any other time what the zone tables of the browser say.
 */
export function pragueOffsetMs(at: Instant): number {
  if (at >= oneChangeFrom && at < oneChangeUntil) return at < summerTimeBegan ? hourMs : 2 * hourMs;
  return offsetFromTables(at);
}

const tables = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Prague", timeZoneName: "longOffset" });
const offsets = new Map<number, number>();
/** Enough for a long recording, few enough to forget. */
const mostOffsets = 50_000;

/** Clocks change on the hour, so one answer serves a whole hour. */
function offsetFromTables(at: Instant): number {
  const hour = Math.floor(at / hourMs);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const name = tables.formatToParts(hour * hourMs).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = /([+-])(\d+):(\d+)(?::(\d+))?/u.exec(name) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

/** What Prague's clocks show at an instant: a wall-clock reading, in milliseconds of a clock that is never put forward. */
export function pragueWallMs(at: Instant): number {
  return at + pragueOffsetMs(at);
}

/** The instant at which Prague's clocks show a wall-clock reading in milliseconds; of an hour that comes twice, the second. */
export function instantOfPrague(wallMs: number): Instant {
  return instant(wallMs - pragueOffsetMs(instant(wallMs - hourMs)));
}

/**
 * An instant as Prague's clocks show it, with their offset, in ISO 8601: `1945-05-06T14:00+02:00`, or `1945-05-06T14:00:00+02:00` to the
 * second. In UTC, with `Z`, where they were ahead by no whole hours, as before there were time zones.
 */
export function writeOnPragueClock(at: Instant, finest: "minute" | "second"): string {
  const length = finest === "minute" ? 16 : 19;
  const hours = pragueOffsetMs(at) / hourMs;
  if (!Number.isInteger(hours)) return `${new Date(at).toISOString().slice(0, length)}Z`;
  return `${new Date(pragueWallMs(at)).toISOString().slice(0, length)}+0${String(hours)}:00`;
}

/** The midnight in Prague with which the day of this instant began. */
export function dayStart(at: Instant): Instant {
  const midnight = instant(Math.floor(pragueWallMs(at) / dayMs) * dayMs - pragueOffsetMs(at));
  // On the day of the change the clock at midnight was not yet the clock of `at`.
  return instant(midnight + pragueOffsetMs(at) - pragueOffsetMs(midnight));
}

/** The midnight in Prague with which the next day begins; 23 hours after the last on the day the clocks went forward. */
export function nextDayStart(at: Instant): Instant {
  return dayStart(instant(dayStart(at) + dayMs + hourMs * 2));
}

/** Hours passed on Prague's clocks since midnight, with fractions: 0 up to 24. */
export function hourOfDay(at: Instant): number {
  const local = pragueWallMs(at);
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
