import { describe, expect, test } from "vitest";
import type { HistoricalEvent } from "../model/feature.ts";
import { hourMs, instant, type Instant } from "../model/instant.ts";
import { evenPace, paceByEvents } from "../state/pace.ts";
import { eventAt } from "../testing/event-at.ts";
import { dateLabels, dotAt, layAxis } from "./axis.ts";
import { nightsBetween } from "./nights.ts";

const at = (iso: string): Instant => instant(Date.parse(iso));
const span = { start: at("1945-02-09T00:00:00+01:00"), end: at("1945-05-17T00:00:00+02:00") };
const event = (when: Instant): HistoricalEvent => eventAt(`event-${when}`, when);
const noon = at("1945-05-06T12:00:00+02:00");
const busyDay = Array.from({ length: 30 }, (_, index) => event(instant(noon + index * 600_000)));

describe("the slider's axis", () => {
  test("has a cell for each of the 97 days, side by side over the whole width", () => {
    const { days } = layAxis(evenPace(span), 970, [], [], 13);
    expect(days).toHaveLength(97);
    days.slice(1).forEach((day, index) => expect(day.x).toBeCloseTo((days[index]?.x ?? 0) + (days[index]?.width ?? 0), 6));
    expect((days.at(-1)?.x ?? 0) + (days.at(-1)?.width ?? 0)).toBeCloseTo(970, 6);
  });

  test("joins days too narrow to be told apart into weeks", () => {
    const { cells } = layAxis(evenPace(span), 200, [], [], 9);
    expect(cells).toHaveLength(14);
  });

  test("shows one dot for one event until a column is full", () => {
    const pace = paceByEvents(
      span,
      busyDay.map(({ when }) => when.at),
    );
    expect(layAxis(pace, 926, busyDay, [], 13).dots).toHaveLength(30);
    const crowd = Array.from({ length: 30 }, () => event(noon));
    expect(layAxis(pace, 926, crowd, [], 13).dots).toHaveLength(8);
  });

  test("finds the dot under a point, and none beside it", () => {
    const axis = layAxis(evenPace(span), 926, [event(noon)], [], 13);
    const [dot] = axis.dots;
    expect(dot).toBeDefined();
    const { x, y } = dot ?? { x: NaN, y: NaN };
    expect(dotAt(axis, x + 2, y + 2)).toBe(dot);
    expect(dotAt(axis, x + 5, y)).toBeUndefined();
  });

  test("always names the current day, and no two names lie on each other", () => {
    const axis = layAxis(paceByEvents(span, [noon]), 926, [], [], 13);
    const current = at("1945-04-18T00:00:00+02:00");
    const labels = dateLabels(axis, current);
    expect(labels.filter(({ isCurrent }) => isCurrent).map(({ day }) => day)).toEqual([current]);
    labels.slice(1).forEach((label, index) => expect(label.x - (labels[index]?.x ?? 0)).toBeGreaterThan(19));
  });
});

test("the sun sets about 20:35 in Bohemia on 7 May 1945 and rises about 05:20 the next day", () => {
  const night = nightsBetween(span).find(({ start }) => start > at("1945-05-07T12:00:00+02:00"));
  expect(Math.abs((night?.start ?? 0) - at("1945-05-07T20:37:00+02:00"))).toBeLessThan(hourMs / 6);
  expect(Math.abs((night?.end ?? 0) - at("1945-05-08T05:21:00+02:00"))).toBeLessThan(hourMs / 6);
});
