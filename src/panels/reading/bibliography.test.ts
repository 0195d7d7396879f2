import { expect, test } from "vitest";
import { id } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import { asCslJson, matches } from "./bibliography.ts";

const source: Source = {
  id: id<"source">("zacek-2017"),
  type: "book",
  title: "Vlasovci v boji {za} Prahu",
  authors: [{ family: "Žáček", given: "Pavel" }],
  editors: [],
  issued: "2017",
  publisher: "Academia",
  publisherPlace: "Praha",
  containerTitle: null,
  language: "cs",
  url: null,
  howRead: "excerpt",
  through: null,
  note: null,
};

test("CSL-JSON has the year as a date and leaves out what is not known", () => {
  expect(asCslJson(source)).toEqual({
    id: "zacek-2017",
    type: "book",
    title: "Vlasovci v boji {za} Prahu",
    author: [{ family: "Žáček", given: "Pavel" }],
    issued: { "date-parts": [[2017]] },
    publisher: "Academia",
    "publisher-place": "Praha",
    language: "cs",
  });
});

test("a work is found without its accents", () => {
  expect(matches(source, "zacek")).toBe(true);
  expect(matches(source, "hoffmann")).toBe(false);
});
