import { describe, expect, test } from "vitest";
import { move, saidAfter, type FaultCase } from "./testing/small-geodata.ts";

const cases: readonly FaultCase[] = [
  {
    fault: "a ring that is not closed",
    change: ({ features }) => {
      move(features.held, [
        [
          [14, 50],
          [14.1, 50],
          [14.1, 50.1],
          [14, 50.1],
        ],
      ]);
    },
    said: ["prague.geojson, held, geometry: The outline is not closed; repeat its first position, [14, 50], at the end."],
  },
  {
    fault: "a ring of three positions",
    change: ({ features }) => {
      move(features.held, [
        [
          [14, 50],
          [14.1, 50],
          [14, 50],
        ],
      ]);
    },
    said: ["prague.geojson, held, geometry: The outline has 3 positions; a ring needs at least four, the last equal to the first."],
  },
  {
    fault: "an outline that runs clockwise",
    change: ({ features }) => {
      move(features.held, [
        [
          [14, 50],
          [14.1, 50.1],
          [14.1, 50],
          [14, 50],
        ],
      ]);
    },
    said: ["prague.geojson, held, geometry: The outline runs clockwise; turn the order of its positions around (RFC 7946)."],
  },
  {
    fault: "a hole that runs counter-clockwise",
    change: ({ features }) => {
      move(features.held, [
        [
          [14, 50],
          [15, 50],
          [15, 51],
          [14, 50],
        ],
        [
          [14.5, 50.1],
          [14.6, 50.1],
          [14.6, 50.2],
          [14.5, 50.1],
        ],
      ]);
    },
    said: ["prague.geojson, held, geometry: A hole runs counter-clockwise; turn the order of its positions around (RFC 7946)."],
  },
  {
    fault: "an outline that touches itself",
    change: ({ features }) => {
      move(features.held, [
        [
          [14, 50],
          [14.1, 50],
          [14.05, 50.05],
          [14.1, 50.1],
          [14.05, 50.05],
          [14, 50],
        ],
      ]);
    },
    said: [
      "prague.geojson, held, geometry: The outline touches itself at [14.05, 50.05]; let each position stand once, save that the last repeats the first.",
    ],
  },
  {
    fault: "an outline that crosses itself",
    change: ({ features }) => {
      move(features.held, [
        [
          [14, 50],
          [14.1, 50.1],
          [14.1, 50],
          [14, 50.1],
          [14, 50],
        ],
      ]);
    },
    said: [
      "prague.geojson, held, geometry: The outline crosses itself between [14, 50] and [14.1, 50]; put its positions in the order in which one walks around.",
    ],
  },
];

describe("problems of areas", () => {
  test.each(cases)("$fault is told", ({ change, said }) => {
    expect(saidAfter(change)).toEqual(said);
  });
});
