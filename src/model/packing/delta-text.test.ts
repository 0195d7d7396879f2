import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeDeltas, encodeDeltas } from "./delta-text.ts";

test("what was written is read again", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 })), (numbers) => {
      expect(decodeDeltas(encodeDeltas(numbers))).toEqual(numbers);
    }),
  );
});

test("a small step takes one character", () => {
  expect(encodeDeltas([0, 15, -16])).toHaveLength(3);
});

test("a text that breaks off within a number is refused", () => {
  expect(() => decodeDeltas(encodeDeltas([1000]).slice(0, 1))).toThrow("breaks off");
});
