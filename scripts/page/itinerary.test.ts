import { expect, test } from "vitest";
import { compileGeodata } from "../../src/data/compile-geodata.ts";
import { filesOf, smallGeodata } from "../../src/data/testing/small-geodata.ts";
import { escapeHtml } from "./escape-html.ts";
import { marchList, wholeList } from "./itinerary.ts";

const compiled = compileGeodata(filesOf(smallGeodata()));
if (!compiled.ok) throw new Error("the small geodata have problems");
const geodata = compiled.value;

test("the whole list has every event and stage of one account once, in time order, under its chapter", () => {
  const html = wholeList(geodata);
  const account = geodata.outline.accounts[0]?.id;
  const expected = geodata.layers
    .flatMap(({ features }) => features)
    .filter(({ kind, account: own }) => (kind === "event" || kind === "stage") && (own === null || own === account));
  expect(expected.length).toBeGreaterThan(0);
  for (const { id, title } of expected) {
    expect(html.split(`id="${id}"`)).toHaveLength(2);
    expect(html).toContain(escapeHtml(title));
  }
  expect(html.match(/<h2>/gu)?.length).toBeLessThanOrEqual(geodata.outline.chapters.length + 1);
});

test("the short list has the stages of the 1st Division and nothing else", () => {
  expect(marchList(geodata)).toBe("");
  const ofTheDivision = smallGeodata();
  ofTheDivision.units[0] = { ...ofTheDivision.units[0], id: "roa-1st-division" };
  for (const { properties } of Object.values(ofTheDivision.features))
    if (properties["unit"] !== undefined) properties["unit"] = "roa-1st-division";
  const result = compileGeodata(filesOf(ofTheDivision));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const html = marchList(result.value);
  expect([...html.matchAll(/<\/time> ([^<]+)<\/li>/gu)].map(([, title]) => title)).toEqual(["First", "Second"]);
  expect(html.match(/<h2>/gu)).toHaveLength(1);
});

test("a title is text, whatever it holds", () => {
  expect(escapeHtml(`<b onclick="x">&</b>`)).toBe("&lt;b onclick=&quot;x&quot;&gt;&amp;&lt;/b&gt;");
});
