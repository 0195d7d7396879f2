declare const instantBrand: unique symbol;

/**
 * A moment of history: milliseconds since 1970-01-01T00:00Z, UTC, so negative for 1945.
 * Never a wall-clock reading; those are plain numbers named `…WallMs`.
 */
export type Instant = number & { readonly [instantBrand]: true };

/** A minute in milliseconds. */
export const minuteMs = 60_000;
/** An hour in milliseconds. */
export const hourMs = 3_600_000;
/** 24 hours in milliseconds; a day on Prague's clocks may have 23 or 25. */
export const dayMs = 24 * hourMs;

/** The one place where a number becomes an {@link Instant}. Throws a RangeError for NaN and infinities. */
export function instant(ms: number): Instant {
  if (!Number.isFinite(ms)) throw new RangeError(`an instant must be a finite number of milliseconds, not ${String(ms)}`);
  return ms as Instant;
}

/** The later (`ms` > 0) or earlier instant `ms` milliseconds away. */
export function shift(at: Instant, ms: number): Instant {
  return instant(at + ms);
}
