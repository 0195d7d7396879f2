import { expect, test } from "vitest";
import { compileGeodata } from "../data/compile-geodata.ts";
import { datasetOf } from "../data/edition.ts";
import { filesOf, smallGeodata } from "../data/testing/small-geodata.ts";
import type { Titles } from "../model/texts.ts";
import { withTitles } from "./with-titles.ts";

const compiled = compileGeodata(filesOf(smallGeodata()));
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const dataset = datasetOf(compiled.value.outline, compiled.value.layers);
const titles: Titles = {
  layers: { prague: "Praha" },
  accounts: { documents: { title: "Dokumenty", summary: "Podle písemností." } },
  chapters: { march: "Pochod" },
  units: { "roa-division": { name: "Divize", shortName: "Div.", commander: null } },
  features: { town: "Město", fight: "Boj" },
};

test("English needs no titles", () => {
  expect(withTitles(dataset, null)).toBe(dataset);
});

test("titles and names are those of the language; what has none keeps its English", () => {
  const { layers, accounts, chapters, units, features } = withTitles(dataset, titles);
  const title = (id: string) => features.find((feature) => feature.id === id)?.title;
  expect(layers.find(({ id }) => id === "prague")?.title).toBe("Praha");
  expect(accounts.map((account) => account.title)).toEqual(["Dokumenty", "Memoirs"]);
  expect(chapters.map((chapter) => chapter.title)).toEqual(["Pochod"]);
  expect(units.map(({ name, shortName }) => [name, shortName])).toEqual([["Divize", "Div."]]);
  expect([title("town"), title("fight"), title("first")]).toEqual(["Město", "Boj", "First"]);
});

test("a town keeps its name of 1945 beside the translated one", () => {
  const town = withTitles(dataset, titles).features.find(({ id }) => id === "town");
  expect(town?.kind === "place" && town.names).toEqual({ of1945: "Town" });
});
