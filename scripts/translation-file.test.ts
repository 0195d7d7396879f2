import { expect, test } from "vitest";
import { parseTranslations } from "../src/data/read-translations.ts";
import { lineUp } from "./translation-file.ts";

const texts = [
  { context: "town title", english: "Town" },
  { context: "town summary", english: "A town, with “quotes”, a \\ and\na second line." },
];
const entry = (english: string, text: string, fuzzy = false) => ({ english, text, fuzzy });

test("a text without a translation gets an empty entry", () => {
  const { text, untranslated, fuzzy } = lineUp(texts, new Map(), "cs");
  expect([untranslated, fuzzy]).toEqual([2, 0]);
  expect([...parseTranslations(text)]).toEqual(texts.map(({ context, english }) => [context, entry(english, "")]));
});

test("what is translated is kept, and marked when its English has changed", () => {
  const written = new Map([
    ["town title", entry("Town", "Město")],
    ["town summary", entry("A village.", "Vesnice.")],
    ["gone title", entry("Gone", "Pryč")],
  ]);
  const { text, untranslated, fuzzy } = lineUp(texts, written, "cs");
  expect([untranslated, fuzzy]).toEqual([0, 1]);
  expect([...parseTranslations(text)]).toEqual([
    ["town title", entry("Town", "Město")],
    ["town summary", entry(texts[1]?.english ?? "", "Vesnice.", true)],
  ]);
  // The mark stays until a translator takes it out.
  expect(lineUp(texts, parseTranslations(text), "cs").text).toBe(text);
});
