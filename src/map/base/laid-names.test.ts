import fc from "fast-check";
import RBush from "rbush";
import { describe, expect, test } from "vitest";
import { mercatorX, mercatorY } from "../../model/mercator.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { FallenTown, FrontName } from "../labels/march-names.ts";
import type { Box } from "../labels/box.ts";
import { baseTokens } from "./base-tokens.ts";
import type { MeasureIn } from "./laid-name.ts";
import { layDays } from "./lay-days.ts";
import { layFronts } from "./lay-fronts.ts";
import { layLettering } from "./lay-lettering.ts";
import type { Lettering } from "./lettering.ts";
import { lineBoxes } from "./line-boxes.ts";

const scale = 256 * 2 ** 8;
const view: CanvasView = {
  zoom: 8,
  width: 800,
  height: 600,
  scale,
  left: mercatorX(12),
  top: mercatorY(51.5),
  ratio: 1,
};
const within: Box = { minX: 0, minY: 0, maxX: view.width, maxY: view.height };
const measure: MeasureIn = (_, text) => text.length * 6;

const point = fc.record({
  lon: fc.double({ min: 11.8, max: 16.8, noNaN: true }),
  lat: fc.double({ min: 49, max: 51.7, noNaN: true }),
});
const path = fc.array(point, { minLength: 3, maxLength: 8 });
const name = fc.constantFrom("Saxony", "Erzgebirge", "Elbe", "Lausitzer Gebirge", "Protectorate of\nBohemia and Moravia");
const lettering: fc.Arbitrary<Lettering> = fc
  .oneof(
    fc.record({ kind: fc.constant("region" as const), name, path: fc.array(point, { minLength: 1, maxLength: 1 }) }),
    fc.record({ kind: fc.constantFrom("river" as const, "mountains" as const), name, path }),
  )
  .map(({ kind, name: text, path: points }) => ({
    kind,
    name: text,
    fromZoom: 5,
    toZoom: 12,
    path: points.map(({ lon, lat }) => [mercatorX(lon), mercatorY(lat)]),
  }));
const front: fc.Arbitrary<FrontName> = fc.record({
  name: fc.constant("Soviet front, 20 April 1945"),
  day: fc.constant("20 Apr"),
  side: fc.constantFrom("red-army" as const, "us-army" as const),
  isCurrent: fc.boolean(),
  paths: fc.array(path, { minLength: 1, maxLength: 2 }),
});
const fallen: fc.Arbitrary<FallenTown> = fc.record({
  day: fc.constantFrom("21 Apr", "7 May"),
  side: fc.constantFrom("red-army" as const, "us-army" as const),
  position: point,
});
const box: fc.Arbitrary<Box> = fc
  .record({ x: fc.integer({ min: 0, max: 760 }), y: fc.integer({ min: 0, max: 560 }) })
  .map(({ x, y }) => ({ minX: x, minY: y, maxX: x + 90, maxY: y + 28 }));

function overlap(one: Box, other: Box): boolean {
  return one.minX < other.maxX && one.maxX > other.minX && one.minY < other.maxY && one.maxY > other.minY;
}

describe("lettering, fronts and days", () => {
  test("none overlaps another, nor what stands on the map, nor the edge", () => {
    fc.assert(
      fc.property(
        fc.array(lettering, { maxLength: 12 }),
        fc.array(front, { maxLength: 4 }),
        fc.array(fallen, { maxLength: 12 }),
        fc.array(box, { maxLength: 12 }),
        (names, fronts, towns, standing) => {
          const request = { view, names, cityRivers: [], tokens: baseTokens.light, measure };
          const letters = layLettering(request, new RBush<Box>().load([...standing]));
          const lines = new RBush<Box>().load([...lineBoxes(view, within, { fronts, ways: [] })]);
          const along = layFronts(
            fronts,
            { view, within, theme: "light", measure, lines, pushed: new RBush<Box>() },
            new RBush<Box>().load([...standing, ...letters.flatMap(({ boxes }) => boxes)]),
          );
          const written = [...letters, ...along].map(({ boxes }) => boxes);
          const days = layDays(view, towns, [...standing, ...written.flat()], measure);
          const all: readonly (readonly Box[])[] = [...standing.map((each) => [each]), ...written, ...days.map((each) => [each])];
          all.slice(standing.length).forEach((boxes, index) => {
            const others = all.slice(0, standing.length + index).flat();
            expect(boxes.some((one) => others.some((other) => overlap(one, other)))).toBe(false);
          });
          for (const one of letters.flatMap(({ boxes }) => boxes))
            expect(one.minX >= 0 && one.minY >= 0 && one.maxX <= view.width && one.maxY <= view.height).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a region's name steps aside for what stands where it would be, and is left out where there is no room at all", () => {
    const saxony: Lettering = { kind: "region", name: "Saxony", fromZoom: 5, toZoom: 12, path: [[mercatorX(13), mercatorY(51)]] };
    const lay = (taken: readonly Box[]) =>
      layLettering({ view, names: [saxony], cityRivers: [], tokens: baseTokens.light, measure }, new RBush<Box>().load([...taken]));
    const [free] = lay([]);
    const inTheWay = free?.boxes[2];
    if (inTheWay === undefined) throw new Error("an empty map has room for every name");
    expect(lay([inTheWay])[0]?.letters).toHaveLength(6);
    expect(lay([within])).toEqual([]);
  });

  test("a front too short for its name has its date", () => {
    const short: FrontName = {
      name: "Soviet front, 20 April 1945",
      day: "20 Apr",
      side: "red-army",
      isCurrent: true,
      paths: [
        [
          { lon: 13, lat: 51 },
          { lon: 13.2, lat: 51 },
          { lon: 13.4, lat: 51 },
        ],
      ],
    };
    const empty = { view, within, theme: "light", measure, lines: new RBush<Box>(), pushed: new RBush<Box>() } as const;
    const [laid] = layFronts([short], empty, new RBush<Box>());
    expect(laid?.letters.map(({ text }) => text).join("")).toBe("20 Apr");
  });
});
