import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonFault } from "./find-json-fault.ts";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
const isSyntaxFault = (text: string): boolean => !(findJsonFault(text)?.message.includes("stands twice") ?? true);

describe("a fault in JSON", () => {
  test.each([
    ['{\n  "a": 1,\n}', 3, 1, "a property name in quotation marks is missing here, or the comma before it is one too many"],
    ["[1, 2,]", 1, 7, "a value is missing here, or the comma before it is one too many"],
    ['{ "a": 1 "b": 2 }', 1, 10, "a comma or a closing bracket is missing before this"],
    ['{ "a" 1 }', 1, 7, "a colon is missing here"],
    ['[{ "a": 1 }', 1, 12, "the file ends before its last bracket is closed"],
    ['{ "a": "text', 1, 8, "a quotation mark opens here and is never closed"],
    ['["one\ntwo"]', 1, 6, "a text breaks over the line or holds a tab; keep it on one line, in one pair of quotation marks"],
    ['["C:\\data"]', 1, 5, "a backslash stands alone here; write it twice"],
    ["{} {}", 1, 4, "the file should have ended before this"],
    ['{ "a": 1, "b": { "a": 2 }, "a": 3 }', 1, 28, '"a" stands twice in the same braces; keep one of them'],
  ])("is found in %j", (text, line, column, message) => {
    expect(findJsonFault(text)).toEqual({ line, column, message });
  });

  test("is found in no text that JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        expect(findJsonFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  test("is found exactly where JSON.parse throws", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", "]", '"', "\\", "\n", "0", "-", "e", ":"))
      .map(([json, at, character]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + character + json.slice(cut + 1);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        expect(isSyntaxFault(text)).toBe(!parses(text));
      }),
    );
  });

  test("nesting a hundred thousand deep overflows no stack", () => {
    expect(findJsonFault("[".repeat(100_000))?.message).toBe("the file ends before its last bracket is closed");
  });
});
