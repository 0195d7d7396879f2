import { describe, expect, test } from "vitest";
import { saidAfter, type FaultCase } from "./testing/small-geodata.ts";

const cases: readonly FaultCase[] = [
  {
    fault: "an id that stands twice",
    change: ({ features }) => {
      Object.assign(features.town.properties, { id: "fight" });
    },
    said: [
      "prague.geojson, fight, id: The id is already taken in prague.geojson; give one of the two another.",
      'prague.geojson, first, place: No place has the id "town"; add it or correct the id.',
    ],
  },
  {
    fault: "an id that a unit has",
    change: ({ features }) => {
      features.fight.properties["id"] = "roa-division";
    },
    said: ["prague.geojson, roa-division, id: The id is already taken in units.json; give one of the two another."],
  },
  {
    fault: "a source id that stands twice",
    change: ({ sources }) => {
      sources.push({ ...sources[0], id: "page" });
    },
    said: ["sources.json, page, id: The id is already taken in sources.json; give one of the two another."],
  },
  {
    fault: "an unknown unit",
    change: ({ features }) => {
      features.fight.properties["unit"] = "roa-army";
    },
    said: ['prague.geojson, fight, unit: No unit has the id "roa-army"; add it to units.json or correct the id.'],
  },
  {
    fault: "an unknown unit in a list",
    change: ({ features }) => {
      features.town.properties["units"] = "roa-division; roa-army";
    },
    said: ['prague.geojson, town, units: No unit has the id "roa-army"; add it to units.json or correct the id.'],
  },
  {
    fault: "an unknown source",
    change: ({ features }) => {
      features.fight.properties["cites"] = "book; boook, page 5";
    },
    said: [
      'prague.geojson, fight, cites: No source has the id "boook"; add it to sources.json or correct the id. A semicolon parts sources, a comma the place in one.',
    ],
  },
  {
    fault: "an unknown source of a variant",
    change: ({ features }) => {
      Object.assign(features.fight.properties, { variant_1: "Elsewhere.", variant_1_cites: "boook" });
    },
    said: [
      'prague.geojson, fight, variant_1_cites: No source has the id "boook"; add it to sources.json or correct the id. A semicolon parts sources, a comma the place in one.',
    ],
  },
  {
    fault: "a comma without a place in the source",
    change: ({ features }) => {
      features.fight.properties["cites"] = "book,";
    },
    said: ["prague.geojson, fight, cites: After book a comma stands without a place in the source; name it or delete the comma."],
  },
  {
    fault: "a semicolon without a source",
    change: ({ features }) => {
      features.fight.properties["cites"] = "book;";
    },
    said: ['prague.geojson, fight, cites: "book;" has an empty entry; write source ids joined by "; ".'],
  },
  {
    fault: "an unknown account",
    change: ({ features }) => {
      features.fight.properties["account"] = "diaries";
    },
    said: ['prague.geojson, fight, account: No account has the id "diaries"; add it to accounts.json or correct the id.'],
  },
  {
    fault: "an unknown place",
    change: ({ features }) => {
      features.fight.properties["place"] = "village";
    },
    said: ['prague.geojson, fight, place: No place has the id "village"; add it or correct the id.'],
  },
  {
    fault: "a place that is none",
    change: ({ features }) => {
      features.fight.properties["place"] = "front";
    },
    said: ['prague.geojson, fight, place: "front" is a line, not a place; name a place.'],
  },
  {
    fault: "a leg from an unknown stage",
    change: ({ features }) => {
      features.way.properties["from"] = "zeroth";
    },
    said: ['prague.geojson, way, from: No stage has the id "zeroth"; add it or correct the id.'],
  },
  {
    fault: "a leg to what is no stage",
    change: ({ features }) => {
      features.way.properties["to"] = "town";
    },
    said: ['prague.geojson, way, to: "town" is a place, not a stage; name a stage.'],
  },
  {
    fault: "a leg between stages of another unit",
    change: ({ features, units }) => {
      units.push({ ...units[0], id: "roa-army" });
      features.way.properties["unit"] = "roa-army";
    },
    said: [
      'prague.geojson, way, from: The stage "first" is one of roa-division, not of roa-army; a leg joins two stages of its own unit.',
      'prague.geojson, way, to: The stage "second" is one of roa-division, not of roa-army; a leg joins two stages of its own unit.',
    ],
  },
  {
    fault: "a shared leg to a stage of one account",
    change: ({ features }) => {
      features.second.properties["account"] = "memoirs";
    },
    said: [
      'prague.geojson, way, account: The stage "second" belongs to the account memoirs alone; the leg must say the same account.',
    ],
  },
  {
    fault: "a unit under an unknown one",
    change: ({ units }) => {
      units[0] = { ...units[0], parent: "roa-army" };
    },
    said: ['units.json, roa-division, parent: No unit has the id "roa-army"; add it or correct the id.'],
  },
];

describe("problems of ids that name something", () => {
  test.each(cases)("$fault is told", ({ change, said }) => {
    expect(saidAfter(change)).toEqual(said);
  });
});
