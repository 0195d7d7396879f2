import { describe, expect, test } from "vitest";
import { instant } from "../model/instant.ts";
import { isInRange, rangeFor } from "./range-for.ts";

const between = (start: string, end: string) => ({ start: instant(Date.parse(start)), end: instant(Date.parse(end)) });
const march = between("1945-02-09T00:00+01:00", "1945-05-17T00:00+02:00");

describe("the slider's range for a file", () => {
  test("reaches over the march and the file, in whole days on Prague's clock", () => {
    expect(rangeFor(march, between("1945-05-20T12:00Z", "1945-06-01T12:00Z"))).toEqual(
      between("1945-02-09T00:00+01:00", "1945-06-02T00:00+02:00"),
    );
  });

  test("is the file's own where the march lies years away", () => {
    expect(rangeFor(march, between("2024-01-05T12:00Z", "2024-01-06T12:00Z"))).toEqual(
      between("2024-01-05T00:00+01:00", "2024-01-07T00:00+01:00"),
    );
  });

  test("is none where the file itself spans centuries", () => {
    expect(rangeFor(march, between("1200-01-01T00:00Z", "1900-01-01T00:00Z"))).toBeNull();
  });

  test("need not change for what lies within", () => {
    expect(isInRange(march, between("1945-05-05T12:00Z", "1945-05-06T12:00Z"))).toBe(true);
    expect(isInRange(march, between("1945-05-05T12:00Z", "1945-05-26T12:00Z"))).toBe(false);
  });
});
