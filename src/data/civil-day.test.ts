import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayMs, instant } from "../model/instant.ts";
import { dayNumber, daysInMonth, pragueTime, writeInstant } from "./civil-day.ts";

describe("the calendar", () => {
  test("numbers days as the engine's own calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const [year, month, day] = new Date(number * dayMs).toISOString().slice(0, 10).split("-").map(Number);
        expect(dayNumber(year ?? 0, month ?? 0, day ?? 0)).toBe(number);
      }),
    );
  });

  test("knows leap years", () => {
    expect([1900, 1944, 1945, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  test("an hour on Prague's clock is +01:00 in winter and +02:00 from 2 April 1945, 02:00", () => {
    expect(pragueTime(dayNumber(1945, 4, 1), 24)).toBe(Date.parse("1945-04-02T00:00:00+01:00"));
    expect(pragueTime(dayNumber(1945, 4, 2), 3)).toBe(Date.parse("1945-04-02T03:00:00+02:00"));
  });

  test("an instant is written so that it reads back", () => {
    expect(writeInstant(instant(Date.parse("1945-04-02T00:30:00Z")))).toBe("1945-04-02T01:30:00+01:00");
    fc.assert(
      fc.property(fc.integer({ min: -800_000_000, max: -700_000_000 }), (seconds) => {
        expect(Date.parse(writeInstant(instant(seconds * 1000)))).toBe(seconds * 1000);
      }),
    );
  });
});
