import { describe, expect, test } from "vitest";
import { compileGeodata } from "./compile-geodata.ts";
import { filesOf, smallGeodata, type SmallGeodata } from "./testing/small-geodata.ts";

const entry = (context: string, english: string, text: string, flag = ""): string =>
  `${flag}msgctxt ${JSON.stringify(context)}\nmsgid ${JSON.stringify(english)}\nmsgstr ${JSON.stringify(text)}\n`;

/** The small geodata with one translated file, after a change of the English. */
function compiled(po: string, change: (geodata: SmallGeodata) => void = () => {}) {
  const geodata = smallGeodata();
  change(geodata);
  return compileGeodata(new Map([...filesOf(geodata), ["translations/cs/prague.po", po]]));
}

/** Problems of Czech that concern one feature, as sentences. */
function said(po: string, feature: string | null, change?: (geodata: SmallGeodata) => void): readonly string[] {
  const result = compiled(po, change);
  return result.ok
    ? []
    : result.problems
        .filter((problem) => problem.feature === feature)
        .map(({ field, message }) => `${field ?? "file"}: ${message}`);
}

const town = entry("town title", "Town", "Město") + entry("town summary", "What is said here.", "Co se zde říká.");

describe("translations", () => {
  test("a language without any file is not offered, and that is no problem", () => {
    const result = compileGeodata(filesOf(smallGeodata()));
    expect(result.ok && result.value.outline.languages).toEqual(["en"]);
  });

  test("a feature whose texts are all translated has no problem", () => {
    expect(said(town, "town")).toEqual([]);
  });

  test("a missing or empty translation is told", () => {
    expect(said(entry("town title", "Town", ""), "town")).toEqual([
      "title: There is no Czech for this text; npm run geodata -- translations adds the entry to fill in.",
      "summary: There is no Czech for this text; npm run geodata -- translations adds the entry to fill in.",
    ]);
  });

  test("a translation of an English that has changed is told, with both", () => {
    const change = ({ features }: SmallGeodata): void => {
      features.town.properties["title"] = "City";
    };
    expect(said(town, "town", change)).toEqual([
      'title: The English has changed since the Czech was written: it was "Town" and is "City"; run npm run geodata -- translations, correct the Czech, and delete the mark "fuzzy".',
    ]);
  });

  test("a translation marked as fuzzy is told", () => {
    const fuzzy = town.replace("msgctxt", "#, fuzzy\nmsgctxt");
    expect(said(fuzzy, "town")).toEqual([
      "title: The Czech is marked as fuzzy; compare it with the English, correct it, and delete the mark.",
    ]);
  });

  test("a translation of a text that is gone is told", () => {
    expect(said(town + entry("village title", "Village", "Vesnice"), "village")).toEqual([
      "title: The entry translates a text that is not there any more; npm run geodata -- translations takes it out.",
    ]);
  });

  test("a file that is no gettext file is told by its line", () => {
    expect(said('msgctxt "town title"\nmsgid "Town\nmsgstr "Město"\n', null)).toEqual([
      'file: The file is no gettext file: Error parsing PO data: Invalid key name "M" at line 3. This can be caused by an unescaped quote character in a msgid or msgstr value.',
    ]);
  });

  test("an entry without a translation line counts as missing", () => {
    expect(said('msgctxt "town title"\nmsgid "Town"\n', "town")).toHaveLength(2);
  });
});
