import { expect, test } from "vitest";
import { compileGeodataFolder } from "../../scripts/geodata-folder.ts";
import { createChronicle } from "../chronicle/chronicle.ts";
import { datasetOf } from "../data/edition.ts";
import { cityPlan } from "./city-plan.ts";

test("of the rivers and bridges of the history the Vltava alone is wide, and railways are told from streets", () => {
  const compiled = compileGeodataFolder();
  if (!compiled.ok) throw new Error("the geodata have problems");
  const { rivers, bridges } = cityPlan(createChronicle(datasetOf(compiled.value.outline, compiled.value.layers)));
  const widest = Math.max(...rivers.map(({ widthMetres }) => widthMetres));
  expect(new Set(rivers.flatMap(({ name, widthMetres }) => (widthMetres === widest ? [name] : [])))).toEqual(new Set(["Vltava"]));
  expect(rivers.some(({ widthMetres }) => widthMetres < widest)).toBe(true);
  expect(new Set(bridges.map(({ isRailway }) => isRailway))).toEqual(new Set([true, false]));
});
