import { instant, type Instant } from "../model/instant.ts";
import type { Interval } from "../model/interval.ts";
import { dayBoundaries } from "../model/prague-clock.ts";

/** The monotone map between a place on the slider, 0 to 1, and an instant of the march. There and back is the same instant. */
export interface Pace {
  readonly span: Interval;
  readonly toInstant: (position: number) => Instant;
  readonly toPosition: (at: Instant) => number;
}

/** Share of the slider that all days divide equally, however little happened; the rest goes to the busy ones. */
const evenShare = 0.34;
/** Below 1, so that a day with ten times the events gets less than ten times the room. */
const eventExponent = 0.86;

/** All days equally wide. */
export function evenPace(span: Interval): Pace {
  return paceOfDays(span, () => 1);
}

/** Days in which much happened are wider, and so pass more slowly; `eventInstants` are those of all dated events. */
export function paceByEvents(span: Interval, eventInstants: readonly Instant[]): Pace {
  const days = dayBoundaries(span.start, span.end);
  const counts = days.slice(1).map((end, index) => eventInstants.filter((at) => at >= (days[index] ?? end) && at < end).length);
  const weights = counts.map((count) => count ** eventExponent);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return evenPace(span);
  return paceOfDays(span, (index) => evenShare / counts.length + ((1 - evenShare) * (weights[index] ?? 0)) / total);
}

/** Piecewise linear: each day of Prague has its weight, and time runs evenly within a day. */
function paceOfDays(span: Interval, weightOf: (dayIndex: number) => number): Pace {
  const knots = dayBoundaries(span.start, span.end).map((day) => instant(Math.min(Math.max(day, span.start), span.end)));
  const positions = [0];
  for (let index = 1; index < knots.length; index += 1) positions.push((positions[index - 1] ?? 0) + weightOf(index - 1));
  const width = positions.at(-1) ?? 1;
  const scaled = positions.map((position) => position / width);
  return {
    span,
    toInstant: (position) => instant(Math.round(between(scaled, knots, Math.min(Math.max(position, 0), 1)))),
    toPosition: (at) => between(knots, scaled, Math.min(Math.max(at, span.start), span.end)),
  };
}

/** The value that stands to `to` as `value` stands to the growing knots `from`. */
function between(from: readonly number[], to: readonly number[], value: number): number {
  let low = 0;
  let high = from.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const a = from[low] ?? 0;
  const b = from[high] ?? a;
  const share = b === a ? 0 : (value - a) / (b - a);
  return (to[low] ?? 0) + ((to[high] ?? 0) - (to[low] ?? 0)) * share;
}
