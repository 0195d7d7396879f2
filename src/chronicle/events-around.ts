import type { HistoricalEvent } from "../model/feature.ts";
import type { AccountId } from "../model/id.ts";
import type { Instant } from "../model/instant.ts";
import { holds, type Interval } from "../model/interval.ts";
import { belongsTo, type Chronicle } from "./chronicle.ts";

/** The events of an account whose representative instant lies in the interval, in time order: the dots on the slider. */
export function datedEvents(chronicle: Chronicle, account: AccountId, span: Interval): readonly HistoricalEvent[] {
  return chronicle.events.filter((event) => belongsTo(event, account) && holds(span, event.when.at));
}

/** The first event strictly after the instant; `events` are in time order. `null` when there is none. */
export function nextEvent(events: readonly HistoricalEvent[], at: Instant): HistoricalEvent | null {
  return events[countUntil(events, at)] ?? null;
}

/** The last event strictly before the instant; `null` when there is none. */
export function previousEvent(events: readonly HistoricalEvent[], at: Instant): HistoricalEvent | null {
  let index = countUntil(events, at) - 1;
  while (index >= 0 && events[index]?.when.at === at) index -= 1;
  return events[index] ?? null;
}

/** The event that has just happened: the last at or before the instant; `null` before the first. */
export function latestEvent(events: readonly HistoricalEvent[], at: Instant): HistoricalEvent | null {
  return events[countUntil(events, at) - 1] ?? null;
}

/** How many of the events, in time order, have happened by the instant, itself included. Binary search, no allocation. */
export function countUntil(events: readonly { readonly when: { readonly at: Instant } }[], at: Instant): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const event = events[middle];
    if (event !== undefined && event.when.at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
