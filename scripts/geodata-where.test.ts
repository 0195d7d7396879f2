import { describe, expect, test } from "vitest";
import { compileGeodata } from "../src/data/compile-geodata.ts";
import { datasetOf } from "../src/data/edition.ts";
import { filesOf, smallGeodata, type SmallGeodata } from "../src/data/testing/small-geodata.ts";
import { instant } from "../src/model/instant.ts";
import { answerWhere, readQuestion } from "./geodata-where.ts";

function answer(unit: string, at: string, account?: string, change: (geodata: SmallGeodata) => void = () => {}) {
  const geodata = smallGeodata();
  change(geodata);
  const result = compileGeodata(filesOf(geodata));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return answerWhere(datasetOf(result.value.outline, result.value.layers), unit, instant(Date.parse(at)), account);
}

describe("where", () => {
  test("a unit is halted at its stage, and on its leg moves between two", () => {
    expect(answer("roa-division", "1945-04-30T20:00:00+02:00")).toEqual({
      lon: 14,
      lat: 50,
      state: "halted",
      certainty: "attested",
      precision_m: 500,
      between: ["first", "first"],
    });
    expect(answer("roa-division", "1945-05-01T13:00:00+02:00")).toMatchObject({
      state: "moving",
      certainty: "inferred",
      precision_m: 500,
      between: ["first", "second"],
    });
  });

  test("a unit between two stages without a leg is nowhere", () => {
    const cut = ({ features }: SmallGeodata) => {
      features.way = { ...features.front, properties: { ...features.front.properties, id: "other" } };
    };
    expect(answer("roa-division", "1945-05-01T13:00:00+02:00", undefined, cut)).toEqual({
      lon: null,
      lat: null,
      state: "unknown",
      certainty: null,
      precision_m: null,
      between: ["first", "second"],
    });
  });

  test("before and after its record it says so", () => {
    expect(answer("roa-division", "1945-04-01T00:00:00+01:00")).toMatchObject({ state: "before", lon: 14 });
    expect(answer("roa-division", "1945-05-10T00:00:00+02:00")).toMatchObject({ state: "after", lon: 14.3 });
  });

  test("the account asked for is the one that answers, the first where none is", () => {
    const differ = ({ features }: SmallGeodata) => {
      features.second.properties["account"] = "memoirs";
      features.way.properties["account"] = "memoirs";
    };
    expect(answer("roa-division", "1945-05-01T13:00:00+02:00", undefined, differ)).toMatchObject({ state: "after" });
    expect(answer("roa-division", "1945-05-01T13:00:00+02:00", "memoirs", differ)).toMatchObject({ state: "moving" });
  });

  test("an unknown unit, an unknown account and a unit without stages are told in a sentence", () => {
    expect(answer("roa-army", "1945-05-01T13:00:00+02:00")).toBe(
      'No unit has the id "roa-army"; npm run geodata -- units lists them.',
    );
    expect(answer("roa-division", "1945-05-01T13:00:00+02:00", "diaries")).toBe(
      'No account has the id "diaries"; there are documents, memoirs.',
    );
    const add = ({ units }: SmallGeodata) => {
      units.push({ ...units[0], id: "roa-army" });
    };
    expect(answer("roa-army", "1945-05-01T13:00:00+02:00", undefined, add)).toBe('No stage says where the unit "roa-army" is.');
  });

  test("a question needs a unit and an instant with offset", () => {
    expect(readQuestion(["roa-division", "1945-05-06T14:00+02:00", "--account", "memoirs"])).toEqual({
      unit: "roa-division",
      instant: "1945-05-06T14:00+02:00",
      at: Date.parse("1945-05-06T12:00:00Z"),
      account: "memoirs",
    });
    expect(readQuestion(["roa-division", "1945-05-06T14:00"])).toContain("has no offset");
    expect(readQuestion(["roa-division", "noon"])).toContain("is not a clock time");
    expect(readQuestion(["roa-division"])).toContain("Say a unit and an instant");
    expect(readQuestion(["--acount", "memoirs"])).toContain("Say a unit and an instant");
  });
});
