import { expect, test } from "vitest";
import { en } from "../../i18n/en.ts";
import { ru } from "../../i18n/ru.ts";
import { id } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import { citationParts, joinNames } from "./citation.ts";

const source: Source = {
  id: id<"source">("hoffmann-1984"),
  type: "book",
  title: "Die Geschichte der Wlassow-Armee",
  authors: [{ family: "Hoffmann", given: "Joachim" }],
  editors: [],
  issued: "1984",
  publisher: "Rombach",
  publisherPlace: "Freiburg",
  containerTitle: null,
  language: "de",
  url: null,
  howRead: "excerpt",
  through: null,
  note: null,
};
const words = en.panels.citation;
const text = (each: Source): string =>
  citationParts(each, words)
    .map((part) => part.text)
    .join("");

test("a book gives author, title, place, publisher and year", () => {
  expect(text(source)).toBe("Joachim Hoffmann, Die Geschichte der Wlassow-Armee (Freiburg: Rombach, 1984)");
  expect(
    citationParts(source, words)
      .filter(({ italic }) => italic)
      .map((part) => part.text),
  ).toEqual(["Die Geschichte der Wlassow-Armee"]);
});

test("an article stands in quotation marks within its journal", () => {
  const article = {
    ...source,
    title: "Sedm dní ROA",
    containerTitle: "Raport",
    authors: [],
    publisher: null,
    publisherPlace: null,
    issued: "2020",
  };
  expect(text(article)).toBe("“Sedm dní ROA”, Raport (2020)");
});

test("what is not known leaves no empty brackets", () => {
  expect(text({ ...source, issued: null, publisher: null, publisherPlace: null })).toBe(
    "Joachim Hoffmann, Die Geschichte der Wlassow-Armee",
  );
});

test("more than three authors are shortened", () => {
  expect(joinNames([{ family: "A" }, { family: "B" }], words)).toBe("A and B");
  expect(joinNames([{ literal: "A" }, { family: "B" }, { family: "C" }, { family: "D" }], words)).toBe("A and others");
});

test("titles carry their own language, ours in brackets that of the geodata; the words between are the reader's", () => {
  const article = { ...source, containerTitle: "Raport", authors: [{ family: "A" }, { family: "B" }] };
  const parts = citationParts({ ...article, title: "[On the memorial]" }, ru.panels.citation);
  expect(parts.map((part) => [part.text, part.language])).toEqual([
    ["A и B, ", undefined],
    ["«[On the memorial]»", "en"],
    [", ", undefined],
    ["Raport", "de"],
    [" (Freiburg: Rombach, 1984)", undefined],
  ]);
});
