import { expect, test } from "vitest";
import type { HistoricalEvent } from "../model/feature.ts";
import { id } from "../model/id.ts";
import { instant } from "../model/instant.ts";
import { nextMoment, previousMoment, tellsOfMore } from "./moments.ts";

const event = (name: string, at: number): HistoricalEvent => ({
  kind: "event",
  id: id<"feature">(name),
  layer: id<"layer">("prague"),
  title: name,
  basis: { certainty: "attested", withinMetres: null },
  account: null,
  position: null,
  when: {
    earliest: instant(at),
    latest: instant(at),
    at: instant(at),
    approximate: false,
    uncertain: false,
    grain: "time",
    partOfDay: null,
    edtf: "",
  },
  units: [],
  place: null,
  side: null,
});
const moments = [event("first", -300), event("second", -200), event("beside it", -200), event("third", -100)];
const [back, forth] = [previousMoment, nextMoment].map((step) => (at: number) => step(moments, instant(at))?.id ?? null);

test("a step forth goes to the first that is later, and past the last to none", () => {
  expect([-400, -300, -250, -200, -100].map((at) => forth?.(at))).toEqual(["first", "second", "second", "third", null]);
});

test("a step back leaves the moment that goes on now, from its beginning as from its midst; before the first there is none", () => {
  expect([-400, -300, -250, -200, -150, -100].map((at) => back?.(at))).toEqual([null, null, null, "first", "first", "beside it"]);
});

test("what has only itself to tell tells of nothing more", () => {
  expect(tellsOfMore([event("alone", -100)], "alone")).toBe(false);
  expect(tellsOfMore(moments, "first")).toBe(true);
});
