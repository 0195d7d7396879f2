import { describe, expect, test } from "vitest";
import { move, saidAfter, smallGeodata, type FaultCase, type WrittenFeature } from "./testing/small-geodata.ts";

/** A stage that the unit passes on its way from the first to the second. */
function stageBetween(): WrittenFeature {
  const { second } = smallGeodata().features;
  return {
    ...second,
    properties: {
      ...second.properties,
      id: "between",
      arrive: "1945-05-01T12:00:00+02:00",
      arrive_part_of_day: null,
      depart: null,
    },
    geometry: { type: "Point", coordinates: [14.1, 50.05] },
  };
}

const cases: readonly FaultCase[] = [
  {
    fault: "a leg that does not begin at its stage",
    change: ({ features }) => {
      move(features.way, [
        [14.01, 50],
        [14.3, 50],
      ]);
    },
    said: [
      'prague.geojson, way, geometry: The line does not begin at the stage "first" but 715 m from it; let it begin with [14, 50].',
    ],
  },
  {
    fault: "a leg that does not end at its stage",
    change: ({ features }) => {
      move(features.way, [
        [14, 50],
        [14.3, 50.0001],
      ]);
    },
    said: [
      'prague.geojson, way, geometry: The line does not end at the stage "second" but 11 m from it; let it end with [14.3, 50].',
    ],
  },
  {
    fault: "a leg drawn the wrong way round",
    change: ({ features }) => {
      move(features.way, [
        [14.3, 50],
        [14, 50],
      ]);
    },
    said: [
      'prague.geojson, way, geometry: The line runs from "second" to "first"; turn the order of its positions around, or exchange from and to.',
    ],
  },
  {
    fault: "a leg without length",
    change: ({ features }) => {
      move(features.second, [14, 50]);
      move(features.way, [
        [14, 50],
        [14, 50],
      ]);
    },
    said: ["prague.geojson, way, geometry: The leg has no length; where the unit stays in one place, use one stage."],
  },
  {
    fault: "a march of more than 8 km an hour",
    change: ({ features }) => {
      Object.assign(features.second.properties, { arrive: "1945-05-01T08:00:00+02:00", arrive_part_of_day: null });
    },
    said: [
      "prague.geojson, way: 24.4 km in 2.0 hours is too fast on foot (8 km an hour and 60 km a day at most); correct the line, the mode or the dates, or say in contested why it stands.",
    ],
  },
  {
    fault: "a march of more than 60 km a day",
    change: ({ features }) => {
      move(features.second, [15.5, 50]);
      move(features.way, [
        [14, 50],
        [15.5, 50],
      ]);
      Object.assign(features.second.properties, { arrive: "1945-05-02T08:00:00+02:00", arrive_part_of_day: null });
    },
    said: [
      "prague.geojson, way: 107.2 km in 26.0 hours is too fast on foot (8 km an hour and 60 km a day at most); correct the line, the mode or the dates, or say in contested why it stands.",
    ],
  },
  {
    fault: "a drive of more than 60 km an hour",
    change: ({ features }) => {
      move(features.second, [24, 50]);
      move(features.way, [
        [14, 50],
        [24, 50],
      ]);
      features.way.properties["mode"] = "motor";
      Object.assign(features.second.properties, { arrive: "1945-05-01T16:00:00+02:00", arrive_part_of_day: null });
    },
    said: [
      "prague.geojson, way: 714.2 km in 10.0 hours is too fast by motor vehicle (60 km an hour at most); correct the line, the mode or the dates, or say in contested why it stands.",
    ],
  },
  {
    fault: "a train of more than 60 km an hour",
    change: ({ features }) => {
      move(features.second, [24, 50]);
      move(features.way, [
        [14, 50],
        [24, 50],
      ]);
      features.way.properties["mode"] = "rail";
      Object.assign(features.second.properties, { arrive: "1945-05-01T16:00:00+02:00", arrive_part_of_day: null });
    },
    said: [
      "prague.geojson, way: 714.2 km in 10.0 hours is too fast by rail (60 km an hour at most); correct the line, the mode or the dates, or say in contested why it stands.",
    ],
  },
  {
    fault: "a leg that takes no time",
    change: ({ features }) => {
      Object.assign(features.second.properties, { arrive: "1945-05-01T06:00:00+02:00", arrive_part_of_day: null });
    },
    said: [
      "prague.geojson, way: The leg takes no time; set depart_at of its first stage or arrive_at of its second within what the dates allow.",
    ],
  },
  {
    fault: "a leap without a leg",
    change: ({ features }) => {
      features.way = { ...features.front, properties: { ...features.front.properties, id: "way" } };
      Object.assign(features.second.properties, { arrive: "1945-05-01T06:00:00+02:00", arrive_part_of_day: null });
    },
    said: [
      'prague.geojson, second, arrive: The unit leaves "first" and is here in the same instant, 1945-05-01T06:00:00+02:00; set depart_at there or arrive_at here within what the dates allow.',
    ],
  },
  {
    fault: "stages that overlap",
    change: ({ features }) => {
      features.first.properties["depart"] = "1945-05-02T06:00:00+02:00";
    },
    said: [
      'prague.geojson, second, arrive: The unit arrives here (1945-05-01T20:00:00+02:00) before it leaves "first" (1945-05-02T06:00:00+02:00); correct the dates, or set arrive_at and depart_at within what they allow.',
    ],
  },
  {
    fault: "stages that overlap in one account",
    change: ({ features }) => {
      features.first.properties["account"] = "memoirs";
      features.way.properties["account"] = "memoirs";
      features.first.properties["depart"] = "1945-05-02T06:00:00+02:00";
    },
    said: [
      'prague.geojson, second, arrive: The unit arrives here (1945-05-01T20:00:00+02:00) before it leaves "first" (1945-05-02T06:00:00+02:00) in the account memoirs; correct the dates, or set arrive_at and depart_at within what they allow.',
    ],
  },
  {
    fault: "a leg back in time",
    change: ({ features }) => {
      move(features.way, [
        [14.3, 50],
        [14, 50],
      ]);
      Object.assign(features.way.properties, { from: "second", to: "first" });
    },
    said: [
      'prague.geojson, way, to: The unit is at "first" no later than at "second"; turn from and to around, or correct the dates of the stages.',
    ],
  },
  {
    fault: "a leg past a stage",
    change: ({ features }) => {
      features.fight = stageBetween();
    },
    said: [
      'prague.geojson, way, to: Between "first" and "second" the unit is at "between"; a leg joins a stage to the very next one, so divide it or give it an account.',
    ],
  },
  {
    fault: "a shared leg past a stage of one account",
    change: ({ features }) => {
      features.fight = stageBetween();
      features.fight.properties["account"] = "memoirs";
    },
    said: [
      'prague.geojson, way, to: Between "first" and "second" the unit is at "between" in the account memoirs; a leg joins a stage to the very next one, so divide it or give it an account.',
    ],
  },
  {
    fault: "two legs for one way",
    change: ({ features }) => {
      features.fight = { ...features.way, properties: { ...features.way.properties, id: "other-way" } };
    },
    said: ['prague.geojson, other-way: The leg "way" already joins these two stages; keep one, or give each its account.'],
  },
];

describe("problems of stages and legs", () => {
  test.each(cases)("$fault is told", ({ change, said }) => {
    expect(saidAfter(change)).toEqual(said);
  });
});
