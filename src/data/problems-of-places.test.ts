import { describe, expect, test } from "vitest";
import type { Gazetteer } from "./check-gazetteer.ts";
import { move, saidAfter, type FaultCase } from "./testing/small-geodata.ts";

const gazetteer: Gazetteer = new Map([
  [
    "beroun",
    [
      { lon: 14.072, lat: 49.96382 },
      { lon: 17.4, lat: 49.79 },
    ],
  ],
  ["nahe", [{ lon: 14.01, lat: 50 }]],
]);

const cases: readonly FaultCase[] = [
  {
    fault: "a swapped pair",
    change: ({ features }) => {
      move(features.fight, [50, 14.31]);
    },
    said: ["prague.geojson, fight, geometry: [50, 14.31]: these look swapped; longitude comes first, so write [14.31, 50]."],
  },
  {
    fault: "a swapped pair that says it lies outside the theatre",
    change: ({ features }) => {
      move(features.fight, [50, 14.31]);
      features.fight.properties["outside_theatre"] = true;
    },
    said: ["prague.geojson, fight, geometry: [50, 14.31]: these look swapped; longitude comes first, so write [14.31, 50]."],
  },
  {
    fault: "a position outside the theatre",
    change: ({ features }) => {
      move(features.fight, [37.62, 55.75]);
    },
    said: [
      'prague.geojson, fight, geometry: [37.62, 55.75] lies outside longitude 2 to 28, latitude 44 to 56; correct it, or write "outside_theatre": true where it truly lies there.',
    ],
  },
  {
    fault: "a position that is not on Earth",
    change: ({ features }) => {
      move(features.fight, [14.31, 95]);
    },
    said: [
      "prague.geojson, fight, geometry: [14.31, 95] is not on Earth; longitude runs from -180 to 180, latitude from -90 to 90.",
    ],
  },
  {
    fault: "a feature that falsely says it lies outside",
    change: ({ features }) => {
      features.fight.properties["outside_theatre"] = true;
    },
    said: ["prague.geojson, fight, outside_theatre: The feature lies inside the theatre; delete this property."],
  },
  {
    fault: "more than six decimals",
    change: ({ features }) => {
      move(features.fight, [14.3100001, 50]);
    },
    said: ["prague.geojson, fight, geometry: [14.3100001, 50] has more than six decimals, finer than any source; round it."],
  },
  {
    fault: "a height",
    change: ({ features }) => {
      move(features.fight, [14.31, 50, 200]);
    },
    said: ["prague.geojson, fight, geometry: [14.31,50,200] has more than two numbers; delete the height."],
  },
  {
    fault: "a position in words",
    change: ({ features }) => {
      move(features.fight, ["14.31", "50"]);
    },
    said: ['prague.geojson, fight, geometry: ["14.31","50"] is not a position; write [longitude, latitude].'],
  },
  {
    fault: "several faulty positions of one line",
    change: ({ features }) => {
      move(features.front, [
        [50, 14],
        [51, 15],
        [15, 50],
      ]);
    },
    said: [
      "prague.geojson, front, geometry: [50, 14]: these look swapped; longitude comes first, so write [14, 50]. In all, 2 of its positions are faulty.",
    ],
  },
  {
    fault: "a geometry of the wrong type",
    change: ({ features }) => {
      features.fight.geometry = {
        type: "LineString",
        coordinates: [
          [14, 50],
          [15, 50],
        ],
      };
    },
    said: ['prague.geojson, fight, geometry: An event needs a Point with coordinates, and this has "LineString".'],
  },
  {
    fault: "a stage without geometry",
    change: ({ features }) => {
      features.second.geometry = null;
    },
    said: ["prague.geojson, second, geometry: A stage needs a Point with coordinates, and this has none."],
  },
  {
    fault: "a line of one position",
    change: ({ features }) => {
      move(features.front, [[14, 50]]);
    },
    said: ["prague.geojson, front, geometry: A line needs at least two positions."],
  },
  {
    fault: "a point far from the town of its name",
    change: ({ features }) => {
      features.town.properties["title"] = "Beroun";
    },
    said: [
      'prague.geojson, town, geometry: The point is 6.5 km from Beroun, which GeoNames has at [14.072, 49.96382]; correct the point or the name, or write "namesake": true where another place of that name is meant.',
    ],
  },
  {
    fault: "a namesake that is near the town",
    change: ({ features }) => {
      Object.assign(features.town.properties, { title: "Nahe", namesake: true });
    },
    said: [
      "prague.geojson, town, namesake: The point is 0.7 km from Nahe, which GeoNames has at [14.01, 50], so it is that town; delete this property.",
    ],
  },
  {
    fault: "a namesake of nothing",
    change: ({ features }) => {
      Object.assign(features.town.properties, { title: "Niemandsdorf", namesake: true });
    },
    said: ["prague.geojson, town, namesake: GeoNames has no town of this name; delete this property."],
  },
];

describe("problems of positions and geometries", () => {
  test.each(cases)("$fault is told", ({ change, said }) => {
    expect(saidAfter(change, { gazetteer })).toEqual(said);
  });
});
