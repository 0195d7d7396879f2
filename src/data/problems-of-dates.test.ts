import { describe, expect, test } from "vitest";
import { saidAfter, type FaultCase } from "./testing/small-geodata.ts";

const cases: readonly FaultCase[] = [
  {
    fault: "a date in words",
    change: ({ features }) => {
      features.fight.properties["when"] = "6 May 1945";
    },
    said: [
      'prague.geojson, fight, when: "6 May 1945" is not a date the geodata can hold; write 1945-05-06, 1945-05-06~ (about), 1945-05-06? (uncertain), 1945-05, 1945-05-XX, 1945-04-28/1945-05-02, 1945-05-06/.. or 1945-05-06T14:00:00+02:00.',
    ],
  },
  {
    fault: "a clock time without offset",
    change: ({ features }) => {
      features.fight.properties["when"] = "1945-05-02T14:00:00";
    },
    said: [
      'prague.geojson, fight, when: "1945-05-02T14:00:00" has no offset, so nobody can tell whose clock it is; add +01:00 (Prague until 2 April 1945, 02:00), +02:00 (Prague after it) or that of the source\'s clock.',
    ],
  },
  {
    fault: "a clock time without seconds",
    change: ({ features }) => {
      features.fight.properties["when"] = "1945-05-02T14:00+02:00";
    },
    said: ['prague.geojson, fight, when: "1945-05-02T14:00+02:00" lacks the seconds; write 1945-05-02T14:00:00+02:00.'],
  },
  {
    fault: "a clock time with a tilde",
    change: ({ features }) => {
      features.fight.properties["when"] = "1945-05-02T14:00:00+02:00~";
    },
    said: [
      'prague.geojson, fight, when: "1945-05-02T14:00:00+02:00~": a clock time takes no ~; leave it out and say "when_about": true.',
    ],
  },
  {
    fault: "an hour that does not exist",
    change: ({ features }) => {
      features.fight.properties["when"] = "1945-05-02T24:00:00+02:00";
    },
    said: [
      'prague.geojson, fight, when: "1945-05-02T24:00:00+02:00" names an hour, minute, second or offset that does not exist; midnight is 00:00:00 of the next day.',
    ],
  },
  {
    fault: "a clock other than Prague's, unsaid",
    change: ({ features }) => {
      features.fight.properties["when"] = "1945-05-02T14:00:00+03:00";
    },
    said: [
      'prague.geojson, fight, when: "1945-05-02T14:00:00+03:00" is not on Prague\'s clock, whose offset was +02:00 then; correct the offset, or say in time_basis whose clock the source used.',
    ],
  },
  {
    fault: "a clock other than Prague's, unsaid, after the war",
    change: ({ features }) => {
      features.fight.properties["when"] = "1946-08-01T07:00:00+03:00";
    },
    said: [
      'prague.geojson, fight, when: "1946-08-01T07:00:00+03:00" is not on Prague\'s clock, whose offset was +02:00 then; correct the offset, or say in time_basis whose clock the source used.',
    ],
  },
  {
    fault: "a zone of one instant, which nobody would see",
    change: ({ features }) => {
      features.held.properties["when"] = "1945-05-02T14:00:00+02:00";
    },
    said: [
      'prague.geojson, held, when: "1945-05-02T14:00:00+02:00" is one instant, and a zone is shown for as long as it holds; write an interval, start/end, or start/.. where nobody says until when.',
    ],
  },
  {
    fault: "a line of contact of one instant",
    change: ({ features }) => {
      Object.assign(features.front.properties, { line_type: "contact-line", when: "1945-05-02T14:00:00+02:00" });
    },
    said: [
      'prague.geojson, front, when: "1945-05-02T14:00:00+02:00" is one instant, and a contact-line is shown for as long as it holds; write an interval, start/end, or start/.. where nobody says until when.',
    ],
  },
  {
    fault: "a season",
    change: ({ features }) => {
      features.front.properties["when"] = "1945-21";
    },
    said: [
      'prague.geojson, front, when: "1945-21": Month 21 stands for a season; write the months instead, such as 1945-03/1945-05.',
    ],
  },
  {
    fault: "a day that does not exist",
    change: ({ features }) => {
      features.front.properties["when"] = "1945-04-31";
    },
    said: ['prague.geojson, front, when: "1945-04-31": There is no day 31 in month 4 of 1945, which has 30 days.'],
  },
  {
    fault: "a month that does not exist",
    change: ({ features }) => {
      features.front.properties["when"] = "1945-13";
    },
    said: ['prague.geojson, front, when: "1945-13": There is no month 13; dates are year, month, day.'],
  },
  {
    fault: "an interval that ends before it begins",
    change: ({ features }) => {
      features.held.properties["when"] = "1945-05-03/1945-05-02";
    },
    said: ['prague.geojson, held, when: "1945-05-03/1945-05-02" ends before it begins; the earlier date comes first.'],
  },
  {
    fault: "an interval without any end",
    change: ({ features }) => {
      features.held.properties["when"] = "../..";
    },
    said: ['prague.geojson, held, when: "../.." has neither start nor end; leave the property out when nothing is known.'],
  },
  {
    fault: "a part of the day for a month",
    change: ({ features }) => {
      Object.assign(features.fight.properties, { when: "1945-05", when_about: false, part_of_day: "evening" });
    },
    said: [
      'prague.geojson, fight, part_of_day: "evening" narrows a whole day, and the date is none; leave the part of day out or give the day.',
    ],
  },
  {
    fault: "an approximate clock time for a day",
    change: ({ features }) => {
      features.fight.properties["when"] = "1945-05-02";
    },
    said: ['prague.geojson, fight, when_about: Is for clock times, and "1945-05-02" is none; put ~ after the date instead.'],
  },
  {
    fault: "a departure before the arrival",
    change: ({ features }) => {
      features.second.properties["depart"] = "1945-04-30";
    },
    said: [
      "prague.geojson, second, depart: The unit leaves (1945-04-30T12:00:00+02:00) before it arrives (1945-05-01T20:00:00+02:00); correct arrive or depart, or set arrive_at and depart_at within what they allow.",
    ],
  },
  {
    fault: "a pacing outside what the date allows",
    change: ({ features }) => {
      features.first.properties["arrive_at"] = "1945-05-01T01:00:00+02:00";
    },
    said: [
      "prague.geojson, first, arrive_at: 1945-05-01T01:00:00+02:00 lies outside what arrive allows, 1945-04-30T00:00:00+02:00 to 1945-05-01T00:00:00+02:00; move it inside, or correct arrive.",
    ],
  },
  {
    fault: "a pacing without offset",
    change: ({ features }) => {
      features.first.properties["arrive_at"] = "1945-04-30T18:00";
    },
    said: [
      'prague.geojson, first, arrive_at: "1945-04-30T18:00" has no offset, so nobody can tell whose clock it is; add +01:00 (Prague until 2 April 1945, 02:00), +02:00 (Prague after it) or that of the source\'s clock.',
    ],
  },
  {
    fault: "a pacing of a departure that is not given",
    change: ({ features }) => {
      delete features.second.properties["depart"];
      features.second.properties["depart_at"] = "1945-05-03T12:00:00+02:00";
    },
    said: ["prague.geojson, second, depart_at: Needs the property depart, the date on which the unit left; add it or delete this."],
  },
];

describe("problems of dates", () => {
  test.each(cases)("$fault is told", ({ change, said }) => {
    expect(saidAfter(change)).toEqual(said);
  });
});
