import { describe, expect, test } from "vitest";
import { saidAfter, type FaultCase } from "./testing/small-geodata.ts";

const cases: readonly FaultCase[] = [
  {
    fault: "a gap in the numbers of variants",
    change: ({ features }) => {
      Object.assign(features.fight.properties, {
        variant_1: "Another says so.",
        variant_1_cites: "book",
        variant_3: "A third says so.",
        variant_3_cites: "page",
      });
    },
    said: ["prague.geojson, fight, variant_3: Is number 2 of the variants; number them from 1 without a gap: variant_2."],
  },
  {
    fault: "an unknown kind",
    change: ({ features }) => {
      features.fight.properties["kind"] = "battle";
    },
    said: ['prague.geojson, fight, kind: "battle" is not one of stage, leg, event, place, zone, line.'],
  },
  {
    fault: "a missing kind",
    change: ({ features }) => {
      delete features.fight.properties["kind"];
    },
    said: ["prague.geojson, fight, kind: Is missing; it is one of stage, leg, event, place, zone, line."],
  },
  {
    fault: "a missing property",
    change: ({ features }) => {
      delete features.fight.properties["title"];
    },
    said: ["prague.geojson, fight, title: Is missing, and an event needs it; an empty text counts as missing."],
  },
  {
    fault: "an empty text counts as missing",
    change: ({ features }) => {
      features.fight.properties["summary"] = " ";
    },
    said: ["prague.geojson, fight, summary: Is missing, and an event needs it; an empty text counts as missing."],
  },
  {
    fault: "a null as QGIS writes it counts as missing",
    change: ({ features }) => {
      features.fight.properties["cites"] = null;
    },
    said: ["prague.geojson, fight, cites: Is missing, and an event needs it; an empty text counts as missing."],
  },
  {
    fault: "a misspelt property",
    change: ({ features }) => {
      features.first.properties["arive_at"] = "1945-04-30T18:00:00+02:00";
    },
    said: ['prague.geojson, first, arive_at: "arive_at" is no property of a stage; did you mean "arrive_at"?'],
  },
  {
    fault: "an unknown property",
    change: ({ features }) => {
      features.first.properties["weather"] = "rain";
    },
    said: ['prague.geojson, first, weather: "weather" is no property of a stage; geodata/README.md lists them all.'],
  },
  {
    fault: "a property of another kind",
    change: ({ features }) => {
      features.way.properties["precision_m"] = 100;
    },
    said: ['prague.geojson, way, precision_m: "precision_m" is no property of a leg; geodata/README.md lists them all.'],
  },
  {
    fault: "a number as text",
    change: ({ features }) => {
      features.fight.properties["precision_m"] = "100";
    },
    said: ['prague.geojson, fight, precision_m: "100" is not a number of metres above 0; write it without quotation marks.'],
  },
  {
    fault: "a precision of nothing",
    change: ({ features }) => {
      features.fight.properties["precision_m"] = 0;
    },
    said: ["prague.geojson, fight, precision_m: 0 is not a number of metres above 0."],
  },
  {
    fault: "a text as number",
    change: ({ features }) => {
      features.fight.properties["title"] = 1945;
    },
    said: ["prague.geojson, fight, title: 1945 is not a text; put it in quotation marks."],
  },
  {
    fault: "a nested value",
    change: ({ features }) => {
      features.first.properties["note"] = ["a", "b"];
    },
    said: [
      'prague.geojson, first, note: ["a","b"] is a list or an object, which QGIS cannot keep; write a flat text, lists joined by "; ".',
    ],
  },
  {
    fault: "an unknown certainty",
    change: ({ features }) => {
      features.fight.properties["certainty"] = "sure";
    },
    said: ['prague.geojson, fight, certainty: "sure" is not one of attested, probable, inferred.'],
  },
  {
    fault: "an id in capitals",
    change: ({ features }) => {
      features.fight.properties["id"] = "The Fight";
    },
    said: [
      'prague.geojson, The Fight, id: "The Fight" is not an id; use lower-case letters a to z and digits, words joined by single hyphens.',
    ],
  },
  {
    fault: "an unknown part of day",
    change: ({ features }) => {
      features.fight.properties["part_of_day"] = "midday";
    },
    said: [
      'prague.geojson, fight, part_of_day: "midday" is not one of night, dawn, morning, forenoon, noon, afternoon, evening, day.',
    ],
  },
  {
    fault: "a rank that does not exist",
    change: ({ features }) => {
      features.town.properties["rank"] = 5;
    },
    said: ["prague.geojson, town, rank: 5 is not a rank from 1 to 4."],
  },
  {
    fault: "a line without precision",
    change: ({ features }) => {
      delete features.front.properties["precision_m"];
    },
    said: ["prague.geojson, front, precision_m: Is missing, and a line needs it; an empty text counts as missing."],
  },
  {
    fault: "a zone without precision",
    change: ({ features }) => {
      delete features.held.properties["precision_m"];
    },
    said: ["prague.geojson, held, precision_m: Is missing, and a zone needs it; an empty text counts as missing."],
  },
  {
    fault: "a zone without a date",
    change: ({ features }) => {
      delete features.held.properties["when"];
    },
    said: ["prague.geojson, held, when: Is missing, and a zone needs it; an empty text counts as missing."],
  },
  {
    fault: "a front without a date",
    change: ({ features }) => {
      delete features.front.properties["when"];
    },
    said: [
      "prague.geojson, front, when: Is missing, and a front needs the date or interval for which it holds; only a river or road goes without.",
    ],
  },
  {
    fault: "a front without a side",
    change: ({ features }) => {
      delete features.front.properties["side"];
    },
    said: ["prague.geojson, front, side: Is missing, and a front needs the side that advances."],
  },
  {
    fault: "an event with a point and no precision",
    change: ({ features }) => {
      delete features.fight.properties["precision_m"];
    },
    said: ["prague.geojson, fight, precision_m: Is missing, and an event with a point needs it."],
  },
  {
    fault: "a variant without its sources",
    change: ({ features }) => {
      features.fight.properties["variant_1"] = "Hoffmann puts it a day later.";
    },
    said: [
      "prague.geojson, fight, variant_1_cites: Is missing, and a variant (variant_1) needs it; an empty text counts as missing.",
    ],
  },
  {
    fault: "sources of a variant without its text",
    change: ({ features }) => {
      features.fight.properties["variant_1_cites"] = "book";
    },
    said: ["prague.geojson, fight, variant_1: Is missing, and a variant (variant_1) needs it; an empty text counts as missing."],
  },
  {
    fault: "a variant with half a position",
    change: ({ features }) => {
      Object.assign(features.fight.properties, { variant_1: "Elsewhere.", variant_1_cites: "book", variant_1_lon: 14 });
    },
    said: ["prague.geojson, fight, variant_1_lat: Is missing; a position needs both longitude and latitude."],
  },
  {
    fault: "a contested that is no sentence",
    change: ({ features }) => {
      features.way.properties["contested"] = "true";
    },
    said: ['prague.geojson, way, contested: "true" is not a sentence; say in words why the leg stands although it breaks a rule.'],
  },
  {
    fault: "what is no feature",
    change: ({ features }) => {
      features.fight.type = "Feat";
    },
    said: [
      'prague.geojson, feature 4: Is not a GeoJSON Feature; it must be { "type": "Feature", "properties": { … }, "geometry": … }.',
    ],
  },
];

describe("problems of the shape of features", () => {
  test.each(cases)("$fault is told", ({ change, said }) => {
    expect(saidAfter(change)).toEqual(said);
  });
});
