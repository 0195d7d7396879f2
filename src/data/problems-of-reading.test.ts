import { describe, expect, test } from "vitest";
import { compileGeodata } from "./compile-geodata.ts";
import { filesOf, smallGeodata } from "./testing/small-geodata.ts";

type Written = Record<string, unknown>;

const claim: Written = {
  id: "c01",
  statement: "It is said.",
  verdict: "partly",
  reasoning: "Because.",
  cites: "book",
  feature: "fight",
};
const person: Written = {
  id: "person-writer",
  name: "A. Writer",
  group: "german",
  role: "Writer",
  text: "He wrote.",
  cites: "book",
};
const term: Written = { id: "word", term: "Word", text: "What it means.", cites: "book" };
const step: Written = {
  id: "begin",
  title: "Begin",
  text: "It begins.",
  cites: "book",
  camera: { lon: 14, lat: 50, zoom: 8 },
  at: "1945-05-01T12:00:00+02:00",
  layers: ["prague"],
};
const whole = {
  "claims.json": { claims: [claim] },
  "people.json": { people: [person] },
  "glossary.json": { terms: [term] },
  "tour.json": { steps: [step] },
};

/** All problems after one of the four files was put in place of the whole one. */
function saidOf(file: string, content: unknown): readonly string[] {
  const files = new Map([
    ...filesOf(smallGeodata()),
    ...Object.entries(whole).map(([name, value]) => [name, JSON.stringify(value)] as const),
    [file, JSON.stringify(content)] as const,
  ]);
  const result = compileGeodata(files);
  return result.ok
    ? []
    : result.problems.map(
        (each) => `${[each.file, each.feature, each.field].filter((part) => part !== null).join(", ")}: ${each.message}`,
      );
}

const claims = (change: Written) => ["claims.json", { claims: [{ ...claim, ...change }] }] as const;
const people = (change: Written) => ["people.json", { people: [{ ...person, ...change }] }] as const;
const tour = (change: Written) => ["tour.json", { steps: [{ ...step, ...change }] }] as const;

describe("texts read beside the map", () => {
  test("without a fault are without a problem", () => {
    expect(saidOf("claims.json", whole["claims.json"])).toEqual([]);
  });

  test.each([
    ["a list without its name", ["claims.json", []], 'claims.json: The file must be { "claims": [ … ] }.'],
    [
      "a verdict of another kind",
      claims({ verdict: "true" }),
      'claims.json, c01, verdict: "true" is not one of supported, partly, contradicted, unverifiable, opinion.',
    ],
    [
      "a claim without a source",
      claims({ cites: "" }),
      "claims.json, c01, cites: Is missing, and a claim needs it; an empty text counts as missing.",
    ],
    [
      "an unknown source",
      claims({ cites: "no-book" }),
      'claims.json, c01, cites: No source has the id "no-book"; add it to sources.json or correct the id. A semicolon parts sources, a comma the place in one.',
    ],
    [
      "a claim of an unknown feature",
      claims({ feature: "battle" }),
      'claims.json, c01, feature: No feature has the id "battle"; correct it or leave it out.',
    ],
    [
      "an instant in words",
      claims({ at: "in May" }),
      'claims.json, c01, at: "in May" is not a clock time; write it like 1945-05-06T14:00:00+02:00.',
    ],
    [
      "an id that stands twice",
      ["claims.json", { claims: [claim, claim] }],
      "claims.json, c01, id: This id stands twice in the file; give one of them another.",
    ],
    [
      "a person whose id does not say so, so that no link would open the card",
      people({ id: "writer" }),
      'people.json, writer, id: "writer" does not begin with "person-", by which a link tells persons apart; rename it.',
    ],
    [
      "a person of an unknown unit",
      people({ unit: "roa-corps" }),
      'people.json, person-writer, unit: No unit has the id "roa-corps"; add it to units.json or correct the id.',
    ],
    [
      "a person of an unknown feature",
      people({ features: "fight; battle" }),
      'people.json, person-writer, features: No feature has the id "battle"; correct it or leave it out.',
    ],
    [
      "a person of no group",
      people({ group: "polish" }),
      'people.json, person-writer, group: "polish" is not one of konr, german, czech, american, soviet.',
    ],
    [
      "a term without a meaning",
      ["glossary.json", { terms: [{ ...term, text: "" }] }],
      "glossary.json, word, text: Is missing, and a term needs it; an empty text counts as missing.",
    ],
    [
      "a camera with swapped numbers",
      tour({ camera: { lon: 50, lat: 14, zoom: 8 } }),
      "tour.json, begin, camera: The camera looks outside longitude 2 to 28, latitude 44 to 56; check the order of the two.",
    ],
    [
      "a stretch that ends before it begins",
      tour({ at: "", play_from: "1945-05-02T12:00:00+02:00", play_until: "1945-05-01T12:00:00+02:00" }),
      "tour.json, begin, play_until: The stretch to play ends before it begins.",
    ],
    [
      "a step without a time",
      tour({ at: "" }),
      "tour.json, begin, at: A step needs an instant (at), a stretch to play (play_from and play_until), or words for a time outside the slider (date_text).",
    ],
    [
      "a step of an unknown layer",
      tour({ layers: ["praha"] }),
      'tour.json, begin, layers: "praha" is no layer; the layers are southward-march, oder-front, prague, us-third-army, other-formations, front-lines, aftermath.',
    ],
    [
      "a step that selects nothing there is",
      tour({ selection: "battle" }),
      'tour.json, begin, selection: No feature and no unit has the id "battle"; correct it.',
    ],
  ] as const)("%s", (_fault, [file, content], sentence) => {
    expect(saidOf(file, content)).toEqual([sentence]);
  });

  test("a birth in words is told in the words of all dates", () => {
    const [said = ""] = saidOf(...people({ born: "about 1900" }));
    expect(said).toMatch(/^people\.json, person-writer, born: "about 1900" /u);
  });
});
