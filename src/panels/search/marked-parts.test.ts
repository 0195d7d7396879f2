import { expect, test } from "vitest";
import { markedParts } from "./marked-parts.ts";

const marked = (text: string, met: readonly string[], typed: string): string =>
  markedParts(text, met, typed)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

test("the typed beginning of a word is marked, with the marks that its letters carry", () => {
  expect(marked("Lnáře", ["lnare"], "lna")).toBe("[Lná]ře");
  expect(marked("Schlüsselburg · Лнарже", ["schlusselburg"], "SCHLUSS")).toBe("[Schlüss]elburg · Лнарже");
  expect(marked("Großenhain", ["grossenhain"], "gross")).toBe("[Groß]enhain");
  expect(marked("Lna\u0301r\u030Ce", ["lnare"], "lna")).toBe("[Lna\u0301]r\u030Ce");
});

test("every word that was typed is marked, the longest beginning first, and no other", () => {
  expect(marked("Andrey Vlasov and Vlasta", ["andrey", "vlasov"], "an vl vlas")).toBe("[An]drey [Vlas]ov and Vlasta");
});

test("where a wrong letter was forgiven the whole word is marked", () => {
  expect(marked("Andrey Vlasov", ["vlasov"], "vlassov")).toBe("Andrey [Vlasov]");
});

test("a text that was met elsewhere stays whole", () => {
  expect(markedParts("Praha", [], "arms")).toEqual([{ text: "Praha", marked: false }]);
  expect(markedParts("", [], "arms")).toEqual([]);
});
