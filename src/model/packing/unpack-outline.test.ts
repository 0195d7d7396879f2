import { expect, test } from "vitest";
import { compileGeodataFolder } from "../../../scripts/geodata-folder.ts";
import { outlineWithTitles } from "../../chronicle/with-titles.ts";
import { packOutline } from "./pack-outline.ts";
import { unpackOutline } from "./unpack-outline.ts";

test("the outline of the history arrives as it was compiled once it has its English titles, which are not sent twice", () => {
  const compiled = compileGeodataFolder();
  if (!compiled.ok) throw new Error("the geodata have problems");
  const { outline, editions } = compiled.value;
  const { titles } = editions.en;
  const sent = JSON.stringify(packOutline(outline));
  expect(outlineWithTitles(unpackOutline(JSON.parse(sent)), titles)).toEqual(outline);
  expect(sent).not.toMatch(/"(?:title|summary|shortName|commander)":/u);
});
