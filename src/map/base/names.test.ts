import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../model/language.ts";
import { readLettering } from "./lettering.ts";
import { ownNames, readNames, renameLettering, renameTowns } from "./names.ts";
import { readTowns } from "./towns.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(`public/basemap/${file}`, "utf8"));
const towns = readTowns(read("towns.json"));
const { names: lettering } = readLettering(read("lettering.json"));

describe.each(languages.filter((language) => language !== "en"))("names in %s", (language) => {
  const names = readNames(read(`names-${language}.json`));

  test("are names of something on the map", () => {
    const towned = new Set(towns.map(({ name }) => name));
    const lettered = new Set(lettering.map(({ name }) => name));
    expect([...names.towns.keys()].filter((name) => !towned.has(name))).toEqual([]);
    expect([...names.lettering.keys()].filter((name) => !lettered.has(name))).toEqual([]);
  });

  test("name every region: theirs are written in English", () => {
    const regions = lettering.filter(({ kind }) => kind === "region").map(({ name }) => name);
    const alike = new Set(["Brandenburg", "Sudetenland"]);
    expect(regions.filter((name) => !names.lettering.has(name) && !alike.has(name))).toEqual([]);
  });
});

test("a town of two names keeps that of 1945 below its translated one", () => {
  const names = {
    ...ownNames,
    towns: new Map([
      ["Breslau", "Vratislav"],
      ["Dresden", "Drážďany"],
    ]),
  };
  const renamed = renameTowns(
    towns.filter(({ name }) => ["Breslau", "Dresden", "Erfurt"].includes(name)),
    names,
  );
  expect(Object.fromEntries(renamed.map(({ name, secondName }) => [name, secondName]))).toEqual({
    Drážďany: "",
    Erfurt: "",
    Vratislav: "Breslau",
  });
});

test("lettering without a translation stays as it is", () => {
  const names = { ...ownNames, lettering: new Map([["Elbe", "Labe"]]) };
  const rivers = renameLettering(lettering, names).filter(({ kind }) => kind === "river");
  expect(rivers.some(({ name }) => name === "Labe")).toBe(true);
  expect(rivers.some(({ name }) => name === "Elbe")).toBe(false);
  expect(rivers.some(({ name }) => name === "Oder")).toBe(true);
});
