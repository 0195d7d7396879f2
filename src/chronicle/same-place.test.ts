import { expect, test } from "vitest";
import type { Place } from "../model/feature.ts";
import { id } from "../model/id.ts";
import { anyPlace } from "../testing/any-place.ts";
import { eachTownOnce, samePlaces } from "./same-place.ts";

const place = (placeId: string, layer: string, over: Partial<Place> = {}): Place => ({
  ...anyPlace,
  id: id<"feature">(placeId),
  layer: id<"layer">(layer),
  ...over,
});
const city = place("city", "prague");
const taken = place("taken", "front-lines", { placeType: "taken-town", title: "Prag", position: { lon: 14.44, lat: 50.07 } });
const airport = place("airport", "prague", { placeType: "airfield" });
const farAway = place("far-away", "front-lines", { position: { lon: 14.5, lat: 50.08 } });
const beside = place("beside", "front-lines", { title: "Libeň", names: {} });

test("a town that two layers have, under names that meet, is one town; an airfield, another town and a namesake are not it", () => {
  const places = [city, taken, airport, farAway, beside];
  expect(samePlaces({ places }, city)).toEqual([taken]);
  expect(samePlaces({ places }, taken)).toEqual([city]);
  expect(samePlaces({ places }, airport)).toEqual([]);
});

test("of one town the place of which most is told stands for all; where nothing is told of either, the first", () => {
  const event = { place: taken.id };
  const of = (events: readonly (typeof event)[]) => eachTownOnce({ places: [city, taken, beside], events, stages: [] });
  expect(of([event])).toEqual([taken, beside]);
  expect(of([])).toEqual([city, beside]);
});
