import { describe, expect, test } from "vitest";
import { createChronicle } from "../../chronicle/chronicle.ts";
import { instant } from "../../model/instant.ts";
import { id } from "../../model/id.ts";
import type { Person } from "../../model/reading.ts";
import type { Unit } from "../../model/unit.ts";
import { folded } from "../fold.ts";
import { createSearchIndex, findables, type Findable } from "./search-index.ts";

const place = (placeId: string, title: string, ...otherNames: readonly string[]): Findable => ({
  id: placeId,
  kind: "place",
  title,
  otherNames: otherNames.map((text) => ({ text, language: undefined })),
  remark: "",
  summary: "",
  when: null,
  side: null,
});
const index = createSearchIndex([
  place("lnare", "Lnáře", "Schlüsselburg", "Лнарже"),
  place("praha", "Praha", "Prag", "Prague"),
  { ...place("arms", "Arms stacked"), kind: "event", summary: "The division stacks its arms by a pond near Lnáře." },
  { ...place("vlasov", "Andrei Vlasov", "Власов"), kind: "unit" },
]);
const found = (text: string): readonly string[] => index.find(text).shown.map(({ item }) => item.id);

test("a place is found by any of its names, without accents, by its beginning", () => {
  expect(found("lnare")[0]).toBe("lnare");
  expect(found("schluss")).toEqual(["lnare"]);
  expect(found("Лнар")).toEqual(["lnare"]);
  expect(found("PRAG")).toEqual(["praha"]);
});

test("a place comes before what happened near it", () => {
  expect(found("Lnáře")).toEqual(["lnare", "arms"]);
});

test("a name of one word that has been begun comes before one that has it among others", () => {
  const both = createSearchIndex([
    place("castle", "Lnáře castle", "Schloss Schlüsselburg", "zámek Lnáře", "замок Лнарже"),
    place("lnare", "Lnáře", "Schlüsselburg", "Шлюссельбург (Лнарже)"),
    ...["Blatná", "Kasejovice", "Nepomuk", "Rožmitál"].map((name) => place(name, name, `zámek ${name}`)),
  ]);
  expect(["lnar", "lnáře", "Schlüssel"].map((text) => both.find(text).shown[0]?.item.id)).toEqual(["lnare", "lnare", "lnare"]);
});

test("a wrong letter is forgiven, nonsense is not", () => {
  expect(found("vlassov")).toEqual(["vlasov"]);
  expect(found("zzzz")).toEqual([]);
});

test("folding takes marks off letters of Czech, German and Polish", () => {
  expect(folded("Řeporyje Groß Łódź Schlüssel")).toBe("reporyje gross lodz schlussel");
});

test("a find tells which words were met, whole and folded", () => {
  expect(index.find("schluss").shown[0]?.met).toEqual(["schlusselburg"]);
});

test("no more is shown than can be read, and the count is of all", () => {
  const towns = createSearchIndex(Array.from({ length: 20 }, (_, number) => place(`town-${number}`, `Neudorf ${number}`)));
  const { shown, count } = towns.find("neudorf");
  expect(shown).toHaveLength(8);
  expect(count).toBe(20);
});

describe("persons", () => {
  const unit: Unit = {
    id: id<"unit">("roa-vlasov"),
    name: "General Vlasov",
    shortName: "Vlasov",
    names: {},
    side: "roa",
    echelon: "person",
    arm: "person",
    symbolCode: "",
    commander: null,
    parent: null,
    layer: id<"layer">("southward-march"),
  };
  const division: Unit = {
    ...unit,
    id: id<"unit">("roa-1st-division"),
    name: "1st Division",
    shortName: "1st",
    echelon: "division",
  };
  const person: Person = {
    id: "person-vlasov",
    name: "Andrey Vlasov",
    nativeName: "Андрей Власов",
    group: "konr",
    born: null,
    died: null,
    role: "Chairman of the committee",
    fate: null,
    text: "A lieutenant general of the Red Army.",
    cites: [],
    unit: unit.id,
    features: [],
  };
  const chronicle = createChronicle({
    span: { start: instant(0), end: instant(1) },
    languages: ["en"],
    layers: [],
    accounts: [],
    chapters: [],
    units: [unit, division],
    features: [],
    tracks: [],
  });
  const people = [person, { ...person, id: "person-bunyachenko", name: "Sergei Bunyachenko", unit: division.id }];
  const persons = createSearchIndex(findables(chronicle, { summaryOf: () => "", commandersOf: () => [], people }));
  const ids = (text: string): readonly string[] => persons.find(text).shown.map(({ item }) => item.id);

  test("are found by name, by name in their own script and by office", () => {
    expect(ids("vlasov")[0]).toBe("person-vlasov");
    expect(ids("власов")).toContain("person-vlasov");
    expect(ids("chairman")).toContain("person-vlasov");
  });

  test("who moves on the map alone is found once, as a person; a division stays beside its commander", () => {
    expect(ids("vlasov")).not.toContain("roa-vlasov");
    expect(ids("division")).toEqual(["roa-1st-division"]);
  });

  test("until the texts have come, who moves on the map is found as a unit", () => {
    const early = createSearchIndex(findables(chronicle, { summaryOf: () => "", commandersOf: () => [], people: [] }));
    expect(early.find("vlasov").shown.map(({ item }) => item.id)).toEqual(["roa-vlasov"]);
  });
});
