import type { Instant } from "./instant.ts";

/** Half-open: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** Whether the interval holds the instant; half-open, so its `end` is outside. */
export function holds(interval: Interval, at: Instant): boolean {
  return at >= interval.start && at < interval.end;
}

/** The instant itself, or the nearest end of the interval when it lies outside. Here `end` is a lawful answer. */
export function clampTo(interval: Interval, at: Instant): Instant {
  if (at < interval.start) return interval.start;
  return at > interval.end ? interval.end : at;
}
