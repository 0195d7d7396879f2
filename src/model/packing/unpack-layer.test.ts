import { expect, test } from "vitest";
import { compileGeodataFolder } from "../../../scripts/geodata-folder.ts";
import type { LayerContents } from "../dataset.ts";
import { id } from "../id.ts";
import { instant } from "../instant.ts";
import { packLayer } from "./pack-layer.ts";
import { unpackLayer } from "./unpack-layer.ts";

const sent = (contents: LayerContents): string => JSON.stringify(packLayer(contents));
const untitled = (contents: LayerContents): LayerContents => ({
  ...contents,
  features: contents.features.map((feature) => ({ ...feature, title: "" })),
});
const received = (json: string): LayerContents => unpackLayer(JSON.parse(json));

test("every layer of the history arrives as it was compiled but for its titles, in far fewer characters", () => {
  const compiled = compileGeodataFolder();
  if (!compiled.ok) throw new Error("the geodata have problems");
  const { layers } = compiled.value;
  for (const contents of layers) expect(received(sent(contents))).toEqual(untitled(contents));
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  expect(length(layers.map(sent))).toBeLessThan(length(layers.map((contents) => JSON.stringify(contents))) * 0.6);
});

test("what is finer than the short form arrives all the same", () => {
  const when = { earliest: null, latest: null, at: instant(-777_000_000_001), approximate: true, uncertain: false } as const;
  const contents: LayerContents = {
    layer: id("own"),
    features: [
      {
        kind: "line",
        id: id("fine"),
        layer: id("own"),
        title: "A line with a long position",
        basis: { certainty: "inferred", withinMetres: null },
        account: id("another"),
        lineType: "front",
        side: null,
        when: { ...when, grain: "time", partOfDay: "noon", edtf: "1945-05-18~" },
        paths: [[{ lon: 14.123456789, lat: -0.1 }], []],
      },
    ],
    tracks: [
      {
        unit: id("somebody"),
        account: null,
        sections: [{ kind: "gap", start: instant(-5), end: instant(7), from: id("stage of another layer"), to: id("also") }],
      },
    ],
  };
  expect(received(sent(contents))).toEqual(untitled(contents));
});
