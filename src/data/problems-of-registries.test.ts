import { describe, expect, test } from "vitest";
import { saidAfter, type FaultCase } from "./testing/small-geodata.ts";

const cases: readonly FaultCase[] = [
  {
    fault: "a symbol code of other than twenty digits",
    change: ({ units }) => {
      units[0] = { ...units[0], symbol_code: "1003100021" };
    },
    said: [
      'units.json, roa-division, symbol_code: "1003100021" is not a symbol code of exactly 20 digits (APP-6D, MIL-STD-2525D).',
    ],
  },
  {
    fault: "a unit of an unknown layer",
    change: ({ units }) => {
      units[0] = { ...units[0], layer: "praha" };
    },
    said: [
      'units.json, roa-division, layer: "praha" is not a layer; it is one of southward-march, oder-front, prague, us-third-army, other-formations, front-lines, aftermath.',
    ],
  },
  {
    fault: "a unit whose id and side differ",
    change: ({ units }) => {
      units[0] = { ...units[0], side: "us-army" };
    },
    said: ['units.json, roa-division, id: "roa-division" does not begin with "us-", as ids of the side us-army do; rename it.'],
  },
  {
    fault: "a unit that belongs to itself",
    change: ({ units }) => {
      units[0] = { ...units[0], parent: "roa-division" };
    },
    said: [
      "units.json, roa-division, parent: The unit belongs to itself by way of roa-division; correct the parent of one of them.",
    ],
  },
  {
    fault: "a strength without its source",
    change: ({ units }) => {
      units[0] = { ...units[0], strength: [{ when: "1945-04", text: "about 18,000 men", men: 18_000 }] };
    },
    said: ["units.json, roa-division, strength.0.cites: Is missing, and a unit needs it; an empty text counts as missing."],
  },
  {
    fault: "a commander with a false date",
    change: ({ units }) => {
      units[0] = { ...units[0], commanders: [{ name: "A. B.", from: "April 1945", cites: "book" }] };
    },
    said: [
      'units.json, roa-division, commanders.0.from: "April 1945" is not a date the geodata can hold; write 1945-05-06, 1945-05-06~ (about), 1945-05-06? (uncertain), 1945-05, 1945-05-XX, 1945-04-28/1945-05-02, 1945-05-06/.. or 1945-05-06T14:00:00+02:00.',
    ],
  },
  {
    fault: "a source without title",
    change: ({ sources }) => {
      delete sources[0]?.["title"];
    },
    said: ["sources.json, book, title: Is missing, and a source needs it; an empty text counts as missing."],
  },
  {
    fault: "a source without type",
    change: ({ sources }) => {
      delete sources[0]?.["type"];
    },
    said: ["sources.json, book, type: Is missing, and a source needs it; an empty text counts as missing."],
  },
  {
    fault: "a source of a type that CSL lacks",
    change: ({ sources }) => {
      sources[0] = { ...sources[0], type: "internet" };
    },
    said: [
      'sources.json, book, type: "internet" is not a type of CSL; use book, chapter, article-journal, manuscript, document, webpage or another of them.',
    ],
  },
  {
    fault: "a source that is not reached by https",
    change: ({ sources }) => {
      sources[1] = { ...sources[1], URL: "http://example.org/" };
    },
    said: ['sources.json, page, URL: "http://example.org/" is not an https address; readers are sent to no other.'],
  },
  {
    fault: "a source that does not say how it was read",
    change: ({ sources }) => {
      sources[0] = { ...sources[0], custom: {} };
    },
    said: ["sources.json, book, custom.read: Is missing, and a source needs it; an empty text counts as missing."],
  },
  {
    fault: "a second-hand source that does not say through what",
    change: ({ sources }) => {
      sources[1] = { ...sources[1], custom: { read: "second-hand" } };
    },
    said: [
      "sources.json, page, custom.through: Is missing; name the source through which this one is cited, or say it in note where it is not in the list.",
    ],
  },
  {
    fault: "chapters out of order",
    change: ({ accounts }) => {
      accounts.chapters.push({ id: "start", title: "Start", start: "1945-04-10" });
    },
    said: [
      "accounts.json, start, start: The chapter does not begin after the one before it, march; put chapters in the order of their dates.",
    ],
  },
  {
    fault: "a chapter outside the range",
    change: ({ accounts }) => {
      accounts.chapters[0] = { id: "march", title: "March", start: "1945-05-18T00:00:00+02:00" };
    },
    said: [
      "accounts.json, march, start: The chapter begins outside the slider's range, 1945-04-01T00:00:00+01:00 to 1945-05-16T23:59:00+02:00; correct it or the range.",
    ],
  },
  {
    fault: "a range that ends before it begins",
    change: ({ accounts }) => {
      accounts.span = { start: "1945-05-16", end: "1945-04-01" };
    },
    said: ["accounts.json, span: The slider's range ends before it begins; correct span.start or span.end."],
  },
];

describe("problems of units, accounts and sources", () => {
  test.each(cases)("$fault is told", ({ change, said }) => {
    expect(saidAfter(change)).toEqual(said);
  });
});
