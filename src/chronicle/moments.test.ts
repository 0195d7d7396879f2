import { expect, test } from "vitest";
import { instant } from "../model/instant.ts";
import { eventAt } from "../testing/event-at.ts";
import { nextMoment, previousMoment, tellsOfMore } from "./moments.ts";

const moments = [eventAt("first", -300), eventAt("second", -200), eventAt("beside it", -200), eventAt("third", -100)];
const [back, forth] = [previousMoment, nextMoment].map((step) => (at: number) => step(moments, instant(at))?.id ?? null);

test("a step forth goes to the first that is later, and past the last to none", () => {
  expect([-400, -300, -250, -200, -100].map((at) => forth?.(at))).toEqual(["first", "second", "second", "third", null]);
});

test("a step back leaves the moment that goes on now, from its beginning as from its midst; before the first there is none", () => {
  expect([-400, -300, -250, -200, -150, -100].map((at) => back?.(at))).toEqual([null, null, null, "first", "first", "beside it"]);
});

test("what has only itself to tell tells of nothing more", () => {
  expect(tellsOfMore([eventAt("alone", -100)], "alone")).toBe(false);
  expect(tellsOfMore(moments, "first")).toBe(true);
});
