import { expect, test } from "vitest";
import { firstLanguage } from "./first-language.ts";

const offered = ["en", "cs", "de"] as const;

test("a link's language wins over the reader's own", () => {
  expect(firstLanguage("de", ["cs-CZ", "en"], offered)).toEqual({ language: "de", unknown: null });
});

test("without a link it is the first of the reader's languages that is offered", () => {
  expect(firstLanguage(null, ["fr-FR", "cs-CZ", "de"], offered)).toEqual({ language: "cs", unknown: null });
  expect(firstLanguage(null, ["fr"], offered)).toEqual({ language: "en", unknown: null });
});

test("a language that is not offered is named, and the reader's own is taken", () => {
  expect(firstLanguage("ru", ["de"], offered)).toEqual({ language: "de", unknown: "ru" });
});
