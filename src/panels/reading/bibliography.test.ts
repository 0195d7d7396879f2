import { expect, test } from "vitest";
import { anySource } from "../../testing/any-source.ts";
import { asCslJson, matches } from "./bibliography.ts";

test("CSL-JSON has the year as a date and leaves out what is not known", () => {
  expect(asCslJson(anySource)).toEqual({
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
  expect(matches(anySource, "zacek")).toBe(true);
  expect(matches(anySource, "hoffmann")).toBe(false);
});
