import { describe, expect, test } from "vitest";
import { collection, feature, good, line } from "./testing/geojson-of.ts";
import { readAndTell, type Case } from "./testing/told.ts";

const two = line([14, 50], [15, 51]);

describe("times that are wrong or leave something open", () => {
  test.each<Case>([
    [
      "a wrong time",
      "a.geojson",
      collection(feature(good.geometry, { date: "31 February" })),
      1,
      ["Feature 1: “31 February” is not a time, so this is shown without one; write it like 1945-05-06T14:00:00+02:00."],
    ],
    [
      "a time without zone",
      "a.geojson",
      collection(feature(two, { times: ["1945-05-06T14:00", "1945-05-06T15:00"] })),
      1,
      [
        "Feature 1: “1945-05-06T14:00” names no time zone and was read by Prague’s clock; add an offset such as +02:00, or Z for UTC. One more like it.",
      ],
    ],
    [
      "mixed time zones",
      "a.geojson",
      collection(feature(two, { times: ["1945-05-06T14:00Z", "1945-05-06T17:00+02:00"] })),
      1,
      ["Whole file: The times are on different clocks (+02:00, UTC); each was read on its own. Check that this is meant."],
    ],
    [
      "times as numbers",
      "a.geojson",
      collection(feature(two, { times: [-777_000_000, -776_990_000] })),
      1,
      [
        "Feature 1: Times are numbers and were read as seconds since 1970: -777000000 is 1945-05-18T22:40:00.000Z. If that is wrong, write times like 1945-05-06T14:00:00+02:00.",
      ],
    ],
    [
      "days where times should be",
      "a.geojson",
      collection(feature(two, { times: ["1945-05-06", "1945-05-07"] })),
      1,
      [
        "Feature 1: “1945-05-06” has no time of day, so what moves is put there at its middle; add the time if it is known. One more like it.",
      ],
    ],
    [
      "times that go back",
      "a.geojson",
      collection(
        feature(line([14, 50], [15, 50], [16, 50]), { times: ["1945-05-06T10:00Z", "1945-05-06T12:00Z", "1945-05-06T11:00Z"] }),
      ),
      1,
      [
        "Feature 1: The times go back at 1945-05-06T11:00:00.000Z; the positions were put in the order of time. Check the times there.",
      ],
    ],
    [
      "two places at once",
      "a.geojson",
      collection(
        feature(line([14, 50], [15, 50], [16, 50]), { times: ["1945-05-06T10:00Z", "1945-05-06T11:00Z", "1945-05-06T11:00Z"] }),
      ),
      1,
      ["Feature 1: It is in two places at 1945-05-06T11:00:00.000Z; the first one is shown. Correct the time of one of them."],
    ],
    [
      "fewer times than positions",
      "a.geojson",
      collection(feature(line([14, 50], [15, 50], [16, 50]), { times: ["1945-05-06T10:00Z", "1945-05-06T11:00Z"] })),
      1,
      ["Feature 1: It has 2 times for 3 positions; what has no counterpart was left out. Give each position its time."],
    ],
    [
      "a GPX point without a time",
      "a.gpx",
      '<gpx><trk><trkseg><trkpt lat="50" lon="14"><time>1945-05-06T10:00:00Z</time></trkpt><trkpt lat="50" lon="15"/><trkpt lat="50" lon="16"><time>1945-05-06T11:00:00Z</time></trkpt></trkseg></trk></gpx>',
      1,
      ["Whole file: A position on a timed track has no time of its own and was left out; add the time."],
    ],
    [
      "an end before the start",
      "a.geojson",
      collection(feature(good.geometry, { start: "1945-05-06", end: "1945-05-01" })),
      1,
      ["Feature 1: It ends before it begins (1945-05-06 – 1945-05-01); only the beginning was used. Correct one of them."],
    ],
  ])("%s", (_, name, content, shown, told) => {
    expect(readAndTell(name, content)).toEqual({ shown, told });
  });
});
