import { expect, test } from "vitest";
import { instantOf, type Moment } from "../../chronicle/moments.ts";
import { dayMs, hourMs, instant, type Instant } from "../../model/instant.ts";
import { eventAt } from "../../testing/event-at.ts";
import { momentsAround } from "./moments-around.ts";

const event = (at: number): Moment => eventAt(`event-${at}`, at);
const start = Date.parse("1945-04-20T12:00Z");
const noon = instant(start);
const times = (moments: readonly Moment[]): readonly Instant[] => moments.map(instantOf);

test("what lies within three days is printed in time order, and what lies further is not", () => {
  const days = [5, -2, 0, 3, -4, 1, 2, -1, -3].map((day) => event(start + day * dayMs));
  expect(times(momentsAround(days, noon))).toEqual([-3, -2, -1, 0, 1, 2, 3].map((day) => start + day * dayMs));
});

test("in empty weeks the nearest few are printed all the same", () => {
  const weeks = [-20, -10, 10, 20, 30, 40, 50, 60].map((day) => event(start + day * dayMs));
  expect(times(momentsAround(weeks, noon))).toEqual([-20, -10, 10, 20, 30, 40].map((day) => start + day * dayMs));
  expect(momentsAround([], noon)).toEqual([]);
});

test("of crowded days the sixty moments nearest to the hour are printed", () => {
  const hours = Array.from({ length: 121 }, (_, index) => event(start + (index - 60) * hourMs));
  const printed = times(momentsAround(hours, noon));
  expect(printed).toHaveLength(60);
  expect(Math.min(...printed)).toBeGreaterThanOrEqual(start - 30 * hourMs);
  expect(Math.max(...printed)).toBeLessThanOrEqual(start + 30 * hourMs);
});
