import { expect, test } from "vitest";
import { compileGeodataFolder } from "../../scripts/geodata-folder.ts";
import { compileGeodata } from "../data/compile-geodata.ts";
import { filesOf, smallGeodata } from "../data/testing/small-geodata.ts";
import { translatedLanguages } from "../data/read-translations.ts";
import type { LayerContents } from "../model/dataset.ts";
import { id } from "../model/id.ts";
import type { Titles } from "../model/texts.ts";
import { featuresWithTitles, outlineWithTitles } from "./with-titles.ts";

const compiled = compileGeodata(filesOf(smallGeodata()));
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const { outline, layers, editions } = compiled.value;
const english = editions.en.titles;
const prague = layers.find(({ layer }) => layer === "prague");
if (prague === undefined) throw new Error("the small geodata have no layer of Prague");

/** The layer as it is sent, without any title. */
const untitled = (contents: LayerContents): LayerContents => ({
  ...contents,
  features: contents.features.map((feature) => ({ ...feature, title: "" })),
});
/** The English titles of Prague with that of one feature said otherwise. */
const saying = (feature: string, title: Titles["features"][string][number]): Titles => ({
  ...english,
  features: {
    prague: prague.features.map((each, index) => (each.id === feature ? title : (english.features["prague"]?.[index] ?? 0))),
  },
});

test("with English titles outline and layers are as they were compiled", () => {
  expect(outlineWithTitles(outline, english)).toEqual(outline);
  for (const contents of layers) expect(featuresWithTitles(untitled(contents), english)).toEqual(contents.features);
});

test("the outline is called as the titles have it", () => {
  const titles: Titles = {
    ...english,
    layers: english.layers.map((title) => (title === "Prague" ? "Praha" : title)),
    accounts: [["Dokumenty", "Podle písemností."], ...english.accounts.slice(1)],
    chapters: ["Pochod"],
    units: [["Divize", "Div.", null]],
  };
  const { layers: called, accounts, chapters, units } = outlineWithTitles(outline, titles);
  expect(called.find((layer) => layer.id === "prague")?.title).toBe("Praha");
  expect(accounts.map(({ title }) => title)).toEqual(["Dokumenty", "Memoirs"]);
  expect(chapters.map(({ title }) => title)).toEqual(["Pochod"]);
  expect(units.map(({ name, shortName }) => [name, shortName])).toEqual([["Divize", "Div."]]);
});

test("a town keeps its name of 1945 beside the translated one", () => {
  const town = featuresWithTitles(untitled(prague), saying("town", ["Město", "Town"])).find((each) => each.id === "town");
  expect(town?.title).toBe("Město");
  expect(town?.kind === "place" && town.names).toEqual({ of1945: "Town" });
});

test("titles of another number than the features are refused, and so are those of an outline", () => {
  const titles = { ...english, features: { prague: english.features["prague"]?.slice(1) ?? [] } };
  const { length } = prague.features;
  expect(() => featuresWithTitles(prague, titles)).toThrow(`${length - 1} titles were sent for ${length} in prague.`);
  expect(() => outlineWithTitles(outline, { ...english, units: [] })).toThrow("0 titles were sent for 1 in units.");
});

test("a layer of the reader's own keeps its titles", () => {
  const own = { ...prague, layer: id<"layer">("own-1") };
  expect(featuresWithTitles(own, english)).toBe(own.features);
});

test("every feature of the history has a title in every language, and a leg that is called by its ends is told by them", () => {
  const whole = compileGeodataFolder();
  if (!whole.ok) throw new Error("the geodata have problems");
  for (const language of translatedLanguages) {
    const titles = whole.value.editions[language]?.titles;
    if (titles === undefined) throw new Error(`there is no edition in ${language}`);
    const features = whole.value.layers.flatMap((contents) => featuresWithTitles(untitled(contents), titles));
    expect(features.filter(({ title }) => title === "" || title.includes("undefined"))).toEqual([]);
    const titled = new Map(features.map((feature) => [feature.id, feature]));
    const leg = features.find((feature) => feature.kind === "leg");
    if (leg === undefined) throw new Error("the history has no leg");
    expect(leg.title).toBe(`${titled.get(leg.from)?.title} ${language === "ru" ? "—" : "–"} ${titled.get(leg.to)?.title}`);
  }
});
