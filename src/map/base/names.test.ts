import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../model/language.ts";
import { readLettering } from "./lettering.ts";
import { ownNames, readNames, readTownNames, renameLettering, renameTowns } from "./names.ts";
import { readTowns } from "./towns.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(`public/basemap/${file}`, "utf8"));
const towns = readTowns(read("towns.json"));
const overview = readTowns(read("towns-overview.json"));
const { names: lettering } = readLettering(read("lettering.json"));

describe.each(languages.filter((language) => language !== "en"))("names in %s", (language) => {
  const names = readNames(read(`names-${language}.json`));

  test("are names of something on the map, and come no sooner than it can be seen", () => {
    const towned = new Set(towns.map(({ name }) => name));
    const seenFirst = new Set(overview.map(({ name }) => name));
    const more = [...readTownNames(read(`names-${language}-more.json`)).keys()];
    expect([...names.towns.keys()].filter((name) => !seenFirst.has(name))).toEqual([]);
    expect(more.filter((name) => !towned.has(name) || seenFirst.has(name))).toEqual([]);
    const lettered = new Set(lettering.map(({ name }) => name));
    expect([...names.lettering.keys()].filter((name) => !lettered.has(name))).toEqual([]);
  });

  test("name every region: theirs are written in English", () => {
    const regions = lettering.filter(({ kind }) => kind === "region").map(({ name }) => name);
    const alike = new Set(["Brandenburg", "Sudetenland"]);
    expect(regions.filter((name) => !names.lettering.has(name) && !alike.has(name))).toEqual([]);
  });
});

test("Russian names of mountains and rivers have unbroken spaces: a common one is in the file of the Latin letters", () => {
  const { lettering: russian } = readNames(read("names-ru.json"));
  const leaning = lettering
    .filter(({ kind }) => kind === "river" || kind === "mountains")
    .map(({ name }) => russian.get(name) ?? "");
  expect(leaning.filter((name) => name.includes(" "))).toEqual([]);
});

test("Russian letters every town and everything else in Cyrillic", () => {
  const names = readNames(read("names-ru.json"));
  const whole = { ...names, towns: new Map([...names.towns, ...readTownNames(read("names-ru-more.json"))]) };
  const written = [...renameTowns(overview, names), ...renameTowns(towns, whole), ...renameLettering(lettering, names)].map(
    ({ name }) => name,
  );
  expect(written.filter((name) => /\p{Script=Latin}/u.test(name))).toEqual([]);
});

test("degrees are followed by what atlases of the language write", () => {
  const of = (language: string) => readNames(read(`names-${language}.json`)).hemispheres;
  expect(of("cs")).toEqual({ north: "s.\u00a0š.", south: "j.\u00a0š.", east: "v.\u00a0d.", west: "z.\u00a0d." });
  expect(of("de")).toEqual({ north: "N", south: "S", east: "O", west: "W" });
  expect(of("ru")).toEqual({ north: "с.\u00a0ш.", south: "ю.\u00a0ш.", east: "в.\u00a0д.", west: "з.\u00a0д." });
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
