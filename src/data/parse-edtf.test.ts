import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayMs } from "../model/instant.ts";
import { parseEdtf, type EdtfDate } from "./parse-edtf.ts";

const parsed = (text: string): EdtfDate => {
  const date = parseEdtf(text);
  if (typeof date === "string") throw new Error(date);
  return date;
};
const instantOf = (iso: string): number => Date.parse(iso);

// Years from 100: the package takes 0000 to 0099 for 1900 to 1999.
const day = fc
  .date({ min: new Date("0100-01-01T00:00:00Z"), max: new Date("9998-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const sign = fc.constantFrom("", "~", "?", "%");
const point = fc.oneof(
  fc.tuple(day, sign).map(([text, mark]) => text + mark),
  fc.tuple(day, sign).map(([text, mark]) => text.slice(0, 7) + mark),
  fc.tuple(day, sign).map(([text, mark]) => text.slice(0, 4) + mark),
  day.map((text) => `${text.slice(0, 7)}-XX`),
  day.map((text) => `${text.slice(0, 4)}-XX-XX`),
  day.map((text) => `${text.slice(0, 3)}X`),
  day.map((text) => `${text.slice(0, 2)}XX`),
);

/** First and last day as the package edtf has them, or `null` where it refuses the text. */
function oracle(text: string): { readonly first: number | null; readonly last: number | null } | null {
  try {
    const { min, max } = edtf(text);
    return { first: min === null ? null : min / dayMs, last: max === null ? null : (max + 1) / dayMs - 1 };
  } catch {
    return null;
  }
}

/** Whether the instant that stands for a date lies within its bounds; so, too, for a text that is refused. */
function isInOrder(date: EdtfDate | string): boolean {
  return typeof date === "string" || ((date.earliest ?? date.at) <= date.at && date.at <= (date.latest ?? date.at));
}

describe("EDTF", () => {
  test("every day that toISOString writes is read back as that day", () => {
    fc.assert(
      fc.property(day, (text) => {
        const { days, grain } = parsed(text);
        expect(grain).toBe("day");
        expect(days?.first).toBe(days?.last);
        expect(new Date((days?.first ?? NaN) * dayMs).toISOString().slice(0, 10)).toBe(text);
      }),
    );
  });

  test("days, months, years and unknown digits span what the package edtf says", () => {
    fc.assert(
      fc.property(point, (text) => {
        expect(parsed(text).days).toEqual(oracle(text));
      }),
    );
  });

  test("an interval spans from the first day of its start to the last of its end, as the package has it", () => {
    // The package takes unknown digits at some ends and not at others.
    const ordered = fc
      .tuple(point, point)
      .filter(
        ([start, end]) => !`${start}${end}`.includes("X") && (parsed(start).days?.last ?? 0) < (parsed(end).days?.first ?? 0),
      );
    fc.assert(
      fc.property(ordered, ([start, end]) => {
        expect(parsed(`${start}/${end}`).days).toEqual(oracle(`${start}/${end}`));
      }),
    );
  });

  test("never throws, and what it takes is in order, whatever the text", () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9X~?%/.T:+-]{0,30}$/u),
      fc.tuple(point, point).map((ends) => ends.join("/")),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(isInOrder(parseEdtf(written))).toBe(true);
      }),
    );
  });

  test("a day is Prague's, from midnight to midnight, with noon for the whole", () => {
    expect(parsed("1945-05-06")).toMatchObject({
      earliest: instantOf("1945-05-06T00:00:00+02:00"),
      latest: instantOf("1945-05-07T00:00:00+02:00"),
      at: instantOf("1945-05-06T12:00:00+02:00"),
    });
  });

  test("2 April 1945 has 23 hours and its noon is on summer time", () => {
    expect(parsed("1945-04-02")).toMatchObject({
      earliest: instantOf("1945-04-02T00:00:00+01:00"),
      latest: instantOf("1945-04-03T00:00:00+02:00"),
      at: instantOf("1945-04-02T12:00:00+02:00"),
    });
  });

  test("about and uncertain set a flag and widen nothing", () => {
    const plain = parsed("1945-04-18");
    expect(parsed("1945-04-18~")).toEqual({ ...plain, approximate: true });
    expect(parsed("1945-04-18?")).toEqual({ ...plain, uncertain: true });
    expect(parsed("1945-04-18%")).toEqual({ ...plain, approximate: true, uncertain: true });
  });

  test.each(["1945-05-06/..", "1945-05-06/"])("an open or unknown end is null, never 1970: %s", (text) => {
    expect(parsed(text)).toMatchObject({
      earliest: instantOf("1945-05-06T00:00:00+02:00"),
      latest: null,
      at: instantOf("1945-05-06T12:00:00+02:00"),
    });
  });

  test("a clock time is one instant, on whatever clock", () => {
    const at = instantOf("1945-05-06T12:00:00Z");
    expect(parsed("1945-05-06T14:00:00+02:00")).toMatchObject({ earliest: at, latest: at, at, grain: "time", foreignClock: false });
    expect(parsed("1945-05-06T15:00:00+03:00")).toMatchObject({ earliest: at, latest: at, at, grain: "time", foreignClock: true });
  });

  test("two clock times make an interval with its middle", () => {
    expect(parsed("1945-05-06T14:00:00+02:00/1945-05-06T16:00:00+02:00")).toMatchObject({
      earliest: instantOf("1945-05-06T14:00:00+02:00"),
      latest: instantOf("1945-05-06T16:00:00+02:00"),
      at: instantOf("1945-05-06T15:00:00+02:00"),
      grain: "time",
    });
  });

  test.each([
    "1945-21",
    "1945-05-1X",
    "Y19450",
    "-1945",
    "1945-5-6",
    "194X-05",
    "1945-XX-05",
    "1945-05-06/1945-05-07/1945-05-08",
    "XXXX",
    "",
  ])("what the geodata cannot hold is refused: %s", (text) => {
    expect(parseEdtf(text)).toBeTypeOf("string");
  });
});
