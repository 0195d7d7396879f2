import { describe, expect, test } from "vitest";
import { partsOfDay, type PartOfDay } from "../model/when.ts";
import { narrowToPartOfDay } from "./narrow-to-part-of-day.ts";
import { parseEdtf } from "./parse-edtf.ts";

function bounds(edtf: string, part: PartOfDay): readonly (string | null)[] | string {
  const date = parseEdtf(edtf);
  const narrowed = typeof date === "string" ? date : narrowToPartOfDay(date, part);
  return typeof narrowed === "string"
    ? narrowed
    : [narrowed.earliest, narrowed.at, narrowed.latest].map((at) => (at === null ? null : new Date(at).toISOString()));
}

describe("a part of the day", () => {
  test("narrows a day to our hours on Prague's clock, with the middle between them", () => {
    expect(bounds("1945-05-06", "morning")).toEqual([
      "1945-05-06T04:00:00.000Z",
      "1945-05-06T06:00:00.000Z",
      "1945-05-06T08:00:00.000Z",
    ]);
    expect(bounds("1945-05-06", "night")).toEqual([
      "1945-05-05T22:00:00.000Z",
      "1945-05-06T00:30:00.000Z",
      "1945-05-06T03:00:00.000Z",
    ]);
  });

  test("the night of two successive days is the one between them", () => {
    expect(bounds("1945-05-05/1945-05-06", "night")).toEqual([
      "1945-05-05T19:00:00.000Z",
      "1945-05-05T23:00:00.000Z",
      "1945-05-06T03:00:00.000Z",
    ]);
  });

  test.each(partsOfDay)("%s lies within its day", (part) => {
    const [earliest, , latest] = bounds("1945-04-02", part);
    expect(Date.parse(earliest ?? "")).toBeGreaterThanOrEqual(Date.parse("1945-04-02T00:00:00+01:00"));
    expect(Date.parse(latest ?? "")).toBeLessThanOrEqual(Date.parse("1945-04-03T00:00:00+02:00"));
  });

  test.each(["1945-05", "1945-05-05/1945-05-07", "1945-05-06T14:00:00+02:00", "1945-05-06/.."])("does not narrow %s", (edtf) => {
    expect(bounds(edtf, "night")).toBe(
      '"night" narrows a whole day or the night between two successive days, and the date is none; leave the part of day out or give the day.',
    );
  });
});
