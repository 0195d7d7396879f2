import { describe, expect, test } from "vitest";
import { longTexts as longCs } from "./cs/long-texts.ts";
import { cs } from "./cs.ts";
import { longTexts as longDe } from "./de/long-texts.ts";
import { de } from "./de.ts";
import { longTexts as longEn } from "./en/long-texts.ts";
import { en } from "./en.ts";
import { longTexts as longRu } from "./ru/long-texts.ts";
import { ru } from "./ru.ts";

/** A text, or a function that puts values into one. */
type Leaf = string | { readonly takes: number; readonly say: (...values: readonly unknown[]) => string };

/** Texts that take a list. */
const lists: ReadonlySet<string> = new Set(["app.layersMissing", "app.linkDropped"]);

/** Every text by its path: `panels.kinds.stage`. */
function leavesOf(node: unknown, path: string): readonly (readonly [string, Leaf])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function")
    return [
      [
        path,
        {
          takes: node.length,
          say: (...values) => String(Reflect.apply(node, undefined, lists.has(path) ? values.map((value) => [value]) : values)),
        },
      ],
    ];
  if (typeof node !== "object" || node === null) throw new Error(`${path} is neither a text nor a group of texts`);
  return Object.entries(node).flatMap(([key, child]) => leavesOf(child, path === "" ? key : `${path}.${key}`));
}

const all = {
  en: leavesOf({ ...en, longTexts: longEn }, ""),
  cs: leavesOf({ ...cs, longTexts: longCs }, ""),
  de: leavesOf({ ...de, longTexts: longDe }, ""),
  ru: leavesOf({ ...ru, longTexts: longRu }, ""),
} as const;
const languages = ["en", "cs", "de", "ru"] as const;

/** Values that only choose the words, and need not be read in them. */
const silent: Readonly<Record<string, readonly number[]>> = {
  // The count that chooses the form of "days"; what is written of it comes first.
  "panels.days": [1],
  "words.since": [1],
  "words.until": [1],
  // "v noci na 24. dubna" needs the second day alone.
  "words.nightTo": [0],
};
/** How many values each text of English takes: a language that names fewer drops one. */
const taken = Object.fromEntries(all.en.map(([path, leaf]) => [path, typeof leaf === "string" ? 0 : leaf.takes]));
const samples = ["7", "23", "45"] as const;

test("reads a plausible number of texts", () => {
  expect(all.en.length).toBeGreaterThan(200);
});

describe.each(languages)("the interface in %s", (language) => {
  test("has the keys of English", () => {
    expect(all[language].map(([path]) => path)).toEqual(all.en.map(([path]) => path));
  });

  test("says something everywhere", () => {
    const empty = all[language].filter(([, leaf]) => (typeof leaf === "string" ? leaf : leaf.say(...samples)).trim() === "");
    expect(empty).toEqual([]);
  });

  test("drops no value that is put into a text", () => {
    const dropped = all[language].flatMap(([path, leaf]) => {
      if (typeof leaf === "string") return [];
      const text = leaf.say(...samples);
      const spoken = samples.slice(0, taken[path]).filter((_, index) => silent[path]?.includes(index) !== true);
      return spoken.every((sample) => text.includes(sample)) ? [] : [`${path}: ${text}`];
    });
    expect(dropped).toEqual([]);
  });

  test("counts with the number in sight", () => {
    const counting = all[language].filter(([path]) => /sourceCount|citedBy|timeline\.events|sourcesIntroduction/u.test(path));
    expect(counting.length).toBe(4);
    for (const [, leaf] of counting)
      for (const count of [1, 2, 5, 21]) expect(typeof leaf === "string" ? leaf : leaf.say(count)).toContain(String(count));
  });
});
