import { expect, test } from "vitest";
import { symbolPaths } from "./vite-plugin-symbols.ts";

test("an infantry division is a cross with two X above it", () => {
  const { glyph, filled, echelon } = symbolPaths("10031000211211000000");
  expect(glyph).toBe("M25,50 L175,150 M25,150 L175,50");
  expect(filled).toBe(false);
  expect(echelon.match(/M/gu)).toHaveLength(2);
});

test("artillery is a filled dot, armour an open oval", () => {
  expect(symbolPaths("10031000161303000000")).toMatchObject({ filled: true });
  expect(symbolPaths("10031000161205000000")).toMatchObject({ filled: false });
});
