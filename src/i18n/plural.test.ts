import { expect, test } from "vitest";
import { plural } from "./plural.ts";

test("Czech has a form for two to four", () => {
  const forms = { one: "pramen", few: "prameny", other: "pramenů" };
  expect([1, 2, 4, 5, 22].map((count) => plural("cs", count, forms))).toEqual([
    "pramen",
    "prameny",
    "prameny",
    "pramenů",
    "pramenů",
  ]);
});

test("Russian goes by the last digit, save the teens", () => {
  const forms = { one: "источник", few: "источника", many: "источников", other: "источника" };
  expect([1, 2, 5, 11, 21, 112].map((count) => plural("ru", count, forms))).toEqual([
    "источник",
    "источника",
    "источников",
    "источников",
    "источник",
    "источников",
  ]);
});
