import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hourMs, instant } from "./instant.ts";
import {
  dayBoundaries,
  dayStart,
  hourOfDay,
  instantOfPrague,
  nextDayStart,
  pragueOffsetMs,
  pragueWallMs,
  writeOnPragueClock,
} from "./prague-clock.ts";

const at = (iso: string) => instant(Date.parse(iso));
const anyInstant = fc.integer({ min: Date.parse("1945-01-01T00:00:00Z"), max: Date.parse("1945-06-30T00:00:00Z") }).map(instant);
const prague = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Prague",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

describe("Prague's clock in spring 1945", () => {
  test("a day begins at midnight, winter and summer", () => {
    expect(dayStart(at("1945-02-09T12:00:00+01:00"))).toBe(at("1945-02-09T00:00:00+01:00"));
    expect(dayStart(at("1945-05-06T12:00:00+02:00"))).toBe(at("1945-05-06T00:00:00+02:00"));
  });

  test("2 April has 23 hours", () => {
    const day = dayStart(at("1945-04-02T18:00:00+02:00"));
    expect(day).toBe(at("1945-04-02T00:00:00+01:00"));
    expect(nextDayStart(day) - day).toBe(23 * hourMs);
  });

  test("agrees with the time zone database at any instant", () => {
    fc.assert(
      fc.property(anyInstant, (moment) => {
        const [hour, minute] = prague.format(moment).split(":").map(Number);
        expect(Math.floor(hourOfDay(moment) * 60 + 1e-6)).toBe((hour ?? 0) * 60 + (minute ?? 0));
      }),
    );
  });

  test("every instant lies in its own day", () => {
    fc.assert(
      fc.property(anyInstant, (moment) => {
        expect(dayStart(moment)).toBeLessThanOrEqual(moment);
        expect(nextDayStart(moment)).toBeGreaterThan(moment);
      }),
    );
  });

  test("what the clocks show names its instant", () => {
    fc.assert(
      fc.property(anyInstant, (moment) => {
        expect(instantOfPrague(pragueWallMs(moment))).toBe(moment);
      }),
    );
  });

  test("an hour that the clocks showed twice is the second", () => {
    expect(instantOfPrague(Date.parse("2024-10-27T02:30:00Z"))).toBe(Date.parse("2024-10-27T01:30:00Z"));
  });

  test("an instant is written with the clocks' offset, and in UTC where that is no whole hour", () => {
    expect(writeOnPragueClock(at("1945-03-06T12:00:30Z"), "minute")).toBe("1945-03-06T13:00+01:00");
    expect(writeOnPragueClock(at("1945-05-06T12:00:30Z"), "second")).toBe("1945-05-06T14:00:30+02:00");
    expect(writeOnPragueClock(at("1850-05-06T12:00:30Z"), "second")).toBe("1850-05-06T12:00:30Z");
  });

  test("the boundaries of the march count its days", () => {
    expect(dayBoundaries(at("1945-02-09T00:00:00+01:00"), at("1945-05-17T00:00:00+02:00"))).toHaveLength(98);
  });
});

test.each([
  ["1944-07-20T12:00:00Z", 2],
  ["1944-12-24T12:00:00Z", 1],
  ["1945-05-06T12:00:00Z", 2],
  ["1946-01-15T12:00:00Z", 1],
  ["2024-01-05T12:00:00Z", 1],
  ["2024-07-05T12:00:00Z", 2],
])("Prague's clocks at %s were %s hours ahead of UTC", (iso, hours) => {
  expect(pragueOffsetMs(at(iso))).toBe(hours * hourMs);
});
