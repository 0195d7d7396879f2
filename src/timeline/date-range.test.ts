import { expect, test } from "vitest";
import { instant } from "../model/instant.ts";
import { dateRange } from "./date-range.ts";

const between = (start: string, end: string) => ({ start: instant(Date.parse(start)), end: instant(Date.parse(end)) });

test("a range that ends at a midnight ends with the day before it, in winter and in summer", () => {
  expect(dateRange(between("1945-02-09T00:00:00+01:00", "1945-05-17T00:00:00+02:00"))).toEqual({
    min: "1945-02-09",
    max: "1945-05-16",
  });
  expect(dateRange(between("1944-12-24T00:00:00+01:00", "1945-01-01T00:00:00+01:00")).max).toBe("1944-12-31");
});

test("a range that ends within a day ends with that day", () => {
  expect(dateRange(between("1945-05-06T04:00:00+02:00", "1945-05-08T16:00:00+02:00"))).toEqual({
    min: "1945-05-06",
    max: "1945-05-08",
  });
});
