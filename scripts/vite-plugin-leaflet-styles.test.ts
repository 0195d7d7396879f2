import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { usedRules } from "./vite-plugin-leaflet-styles.ts";

const kept = usedRules(readFileSync("node_modules/leaflet/dist/leaflet.css", "utf8"));

test("no picture is asked for", () => {
  expect(kept).not.toContain("images/");
});

test("panes, tiles and the zoom animation keep their rules, without the selectors beside them that go", () => {
  expect(kept).toMatch(/\.leaflet-pane > canvas,[^{}]*\.leaflet-layer\s*\{\s*position: absolute/u);
  expect(kept).toMatch(/\.leaflet-zoom-animated\s*\{[^{}]*transform-origin: 0 0/u);
  expect(kept).toMatch(/\.leaflet-tile-loaded\s*\{\s*visibility: inherit/u);
  expect(kept).not.toContain("marker-icon");
});
