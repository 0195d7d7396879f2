import { expect, test } from "vitest";
import { instant } from "../instant.ts";
import type { When } from "../when.ts";
import { completeWhen, toldOfWhen } from "./usual-when.ts";

/** 5 May 1945, a day on Prague's clocks. */
const day: When = {
  earliest: instant(Date.UTC(1945, 4, 4, 22)),
  latest: instant(Date.UTC(1945, 4, 5, 22)),
  at: instant(Date.UTC(1945, 4, 5, 10)),
  approximate: false,
  uncertain: false,
  grain: "day",
  partOfDay: null,
  edtf: "1945-05-05",
};

test("a plain day is told by its begin alone", () => {
  expect(toldOfWhen(day)).toEqual({ earliest: day.earliest });
});

test.each<readonly [string, When]>([
  ["a day in doubt", { ...day, approximate: true, edtf: "1945-05-05~" }],
  ["a day whose middle does not stand for it", { ...day, at: instant(Date.UTC(1945, 4, 5, 3)) }],
  [
    "a clock time",
    { ...day, latest: day.earliest, at: instant(Date.UTC(1945, 4, 4, 22)), grain: "time", edtf: "1945-05-05T00:00:00+02:00" },
  ],
  ["an open end", { ...day, latest: null, at: instant(Date.UTC(1945, 4, 4, 22)), grain: "days", edtf: "1945-05-05/.." }],
  ["an open begin", { ...day, earliest: null, edtf: "../1945-05-05" }],
])("%s arrives as it was", (_name, when) => {
  expect(completeWhen(toldOfWhen(when))).toEqual(when);
});
