import { expect, test } from "vitest";
import { instant } from "../model/instant.ts";
import { daylightDuring, hoursOfDaylight } from "./daylight.ts";

const at = (iso: string) => instant(Date.parse(iso));
const bohemia = { lon: 14, lat: 50 };

test("the sun is up in Bohemia on 8 May 1945 from about 05:20 to 20:38", () => {
  const [day] = daylightDuring({ start: at("1945-05-08T00:00:00+02:00"), end: at("1945-05-08T23:00:00+02:00") }, bohemia);
  expect(Math.abs((day?.start ?? 0) - at("1945-05-08T05:21:00+02:00"))).toBeLessThan(600_000);
  expect(Math.abs((day?.end ?? 0) - at("1945-05-08T20:38:00+02:00"))).toBeLessThan(600_000);
});

test("a night march has no daylight, a whole day has the whole of it", () => {
  expect(hoursOfDaylight({ start: at("1945-05-08T22:00:00+02:00"), end: at("1945-05-09T04:00:00+02:00") }, bohemia)).toBe(0);
  expect(hoursOfDaylight({ start: at("1945-05-08T00:00:00+02:00"), end: at("1945-05-09T00:00:00+02:00") }, bohemia)).toBeCloseTo(
    15.3,
    0,
  );
});
