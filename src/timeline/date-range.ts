import { instant, type Instant } from "../model/instant.ts";
import type { Interval } from "../model/interval.ts";
import { pragueWallMs } from "../model/prague-clock.ts";

/** The day that Prague's clocks show, as a date field takes it: `1945-02-09`. */
export function dayOnPragueClock(at: Instant): string {
  return new Date(pragueWallMs(at)).toISOString().slice(0, 10);
}

/** The first and the last day of an interval; the midnight that ends it belongs to the day after. */
export function dateRange({ start, end }: Interval): { readonly min: string; readonly max: string } {
  return { min: dayOnPragueClock(start), max: dayOnPragueClock(instant(end - 1)) };
}
