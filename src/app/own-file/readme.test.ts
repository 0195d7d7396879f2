import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAndTell } from "./testing/told.ts";

const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
const section = /## Open your own file\n([\s\S]*?)\n## /u.exec(readme)?.[1] ?? "";
const examples = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/gu)].map(([, language = "", text = ""]) => ({ language, text }));

test("the README has an example of each format", () => {
  expect(examples.map(({ language }) => language)).toEqual(["json", "json", "json", "json", "xml", "xml", "csv"]);
});

test.each(examples)("the README's example is read without a word: $text", ({ language, text }) => {
  const { shown, told } = readAndTell(language === "xml" ? "a" : `a.${language}`, text);
  expect(told).toEqual([]);
  expect(shown).toBe(language === "csv" ? 2 : 1);
});
