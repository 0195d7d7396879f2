import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { usedRules, usedStatements } from "./vite-plugin-leaflet.ts";

const read = (file: string): string => readFileSync(`node_modules/leaflet/dist/${file}`, "utf8");

describe("Leaflet's styles", () => {
  const kept = usedRules(read("leaflet.css"));

  test("ask for no picture", () => {
    expect(kept).not.toContain("images/");
  });

  test("keep the rules of panes, tiles and the zoom animation, without the selectors beside them that go", () => {
    expect(kept).toMatch(/\.leaflet-pane > canvas,[^{}]*\.leaflet-layer\s*\{\s*position: absolute/u);
    expect(kept).toMatch(/\.leaflet-zoom-animated\s*\{[^{}]*transform-origin: 0 0/u);
    expect(kept).toMatch(/\.leaflet-tile-loaded\s*\{\s*visibility: inherit/u);
    expect(kept).not.toContain("marker-icon");
  });
});

describe("Leaflet's source", () => {
  test("keeps what a map is moved with, and loses what binds popups, vectors and controls to it", () => {
    const kept = usedStatements(read("leaflet-src.esm.js"));
    const handlers = ["dragging", "scrollWheelZoom", "touchZoom", "keyboard", "doubleClickZoom", "boxZoom", "tapHold"];
    expect(handlers.filter((each) => !kept.includes(`Map.addInitHook('addHandler', '${each}'`))).toEqual([]);
    const gone = ["bindPopup: function", "getRenderer: function", "new Attribution()", "Polyline.include"];
    expect(gone.filter((each) => kept.includes(each))).toEqual([]);
  });

  test("of another version is refused", () => {
    expect(() => usedStatements("var Map = Evented.extend({});")).toThrow("0 of the statements");
  });
});
