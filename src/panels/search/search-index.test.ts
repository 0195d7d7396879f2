import { expect, test } from "vitest";
import { createSearchIndex, folded, type Findable } from "./search-index.ts";

const place = (id: string, title: string, ...otherNames: readonly string[]): Findable => ({
  id,
  kind: "place",
  title,
  otherNames: otherNames.map((text) => ({ text, language: undefined })),
  summary: "",
  when: null,
});
const index = createSearchIndex([
  place("lnare", "Lnáře", "Schlüsselburg", "Лнарже"),
  place("praha", "Praha", "Prag", "Prague"),
  { ...place("arms", "Arms stacked"), kind: "event", summary: "The division stacks its arms by a pond near Lnáře." },
  { ...place("vlasov", "Andrei Vlasov", "Власов"), kind: "unit" },
]);
const found = (text: string): readonly string[] => index.find(text).map(({ id }) => id);

test("a place is found by any of its names, without accents, by its beginning", () => {
  expect(found("lnare")[0]).toBe("lnare");
  expect(found("schluss")).toEqual(["lnare"]);
  expect(found("Лнар")).toEqual(["lnare"]);
  expect(found("PRAG")).toEqual(["praha"]);
});

test("a place comes before what happened near it", () => {
  expect(found("Lnáře")).toEqual(["lnare", "arms"]);
});

test("a wrong letter is forgiven, nonsense is not", () => {
  expect(found("vlassov")).toEqual(["vlasov"]);
  expect(found("zzzz")).toEqual([]);
});

test("folding takes marks off letters of Czech, German and Polish", () => {
  expect(folded("Řeporyje Groß Łódź Schlüssel")).toBe("reporyje gross lodz schlussel");
});
