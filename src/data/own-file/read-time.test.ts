import { describe, expect, test } from "vitest";
import { instantOfNumber, readTime, unitOfNumbers } from "./read-time.ts";

describe("the spellings of a time", () => {
  test.each([
    ["1945-05-06T14:00:00+02:00", "1945-05-06T12:00:00.000Z", "+02:00"],
    ["1945-05-06T12:00:00Z", "1945-05-06T12:00:00.000Z", "UTC"],
    ["1945-05-06 14:00 +0200", "1945-05-06T12:00:00.000Z", "+02:00"],
    ["1945/05/06 14:00", "1945-05-06T12:00:00.000Z", "Prague"],
    ["1945-03-06T14:00", "1945-03-06T13:00:00.000Z", "Prague"],
    ["6.5.1945 14:00", "1945-05-06T12:00:00.000Z", "Prague"],
    ["6. 5. 1945, 14:00:30", "1945-05-06T12:00:30.000Z", "Prague"],
    ["1945-05-06T24:00:00+02:00", "1945-05-06T22:00:00.000Z", "+02:00"],
    ["2024-01-05T12:00:00.250-05:30", "2024-01-05T17:30:00.250Z", "-05:30"],
    ["2024-01-05T12:00", "2024-01-05T11:00:00.000Z", "Prague"],
    ["-777000000", "1945-05-18T22:40:00.000Z", null],
  ])("%s is an instant", (written, instant, zone) => {
    const read = readTime(written);
    expect(read?.when.grain).toBe("time");
    expect(read?.when.edtf).toBe(instant);
    expect(new Date(read?.when.at ?? NaN).toISOString()).toBe(instant);
    expect(read?.zone).toBe(zone);
  });

  test.each([
    ["1945-05-06", "1945-05-06", "day"],
    ["1945/05/06", "1945-05-06", "day"],
    ["6.5.1945", "1945-05-06", "day"],
    ["1945-05", "1945-05", "month"],
    ["1945", "1945", "year"],
    ["1945-05-06~", "1945-05-06~", "day"],
    ["1945-04-28/1945-05-02", "1945-04-28/1945-05-02", "days"],
  ])("%s is no finer than it says", (written, edtf, grain) => {
    expect(readTime(written)?.when).toMatchObject({ edtf, grain });
  });

  test.each([
    "yesterday",
    "",
    "14:00",
    "1945-02-30",
    "1945-13-01T00:00Z",
    "1945-05-06T25:00Z",
    "1945-05-06T12:00+99:00",
    "31.2.1945",
    "5/6/1945",
    "99999999999999999999",
  ])("“%s” is no time", (written) => {
    expect(readTime(written)).toBeNull();
  });
});

test("numbers are seconds unless one of them is too large for that", () => {
  expect(unitOfNumbers([-777_000_000, 0, 1_715_000_000])).toBe("seconds");
  expect(unitOfNumbers([0, 1_715_000_000_000])).toBe("milliseconds");
  expect(instantOfNumber(1e300, "seconds")).toBeNull();
  expect(instantOfNumber(NaN, "seconds")).toBeNull();
});
