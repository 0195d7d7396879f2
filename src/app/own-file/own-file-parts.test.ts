import { expect, test } from "vitest";
import { readOwnFile } from "../../data/own-file/read-own-file.ts";
import { createAssembly, inParts } from "./own-file-parts.ts";

/** Tracks of which one alone is longer than several parts, and points between them. */
const text = JSON.stringify({
  type: "FeatureCollection",
  features: [3, 25_000, 10, 9000].flatMap((count) => [
    {
      type: "Feature",
      properties: { times: Array.from({ length: count }, (_, index) => -777_000_000 + index * 60) },
      geometry: { type: "LineString", coordinates: Array.from({ length: count }, (_, index) => [14 + index / 10_000, 50]) },
    },
    { type: "Feature", properties: { name: "A" }, geometry: { type: "Point", coordinates: [14, 50] } },
  ]),
});

test("a layer put together from its parts is the layer, and no part is large", () => {
  const read = readOwnFile({ name: "a.json", bytes: new TextEncoder().encode(text), serial: 1 });
  if (!read.ok) throw new Error("the file is good");
  const parts = [...inParts(read.layer)];
  const assembly = createAssembly();
  let whole = null;
  for (const part of parts) {
    expect(JSON.stringify(part).length).toBeLessThan(600_000);
    if (part.kind === "features" || part.kind === "sections") assembly.add(part);
    else if (part.kind === "end") whole = assembly.finish(part.layer);
  }
  expect(parts.length).toBeGreaterThan(8);
  expect(whole).toEqual(read.layer);
});
