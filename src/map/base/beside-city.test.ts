import { describe, expect, it } from "vitest";
import { mercatorX, mercatorY } from "../../model/mercator.ts";
import { riversBesideCity } from "./beside-city.ts";
import type { CityRiver } from "./city.ts";
import { strokeOf } from "./geometry.ts";

const vltava: CityRiver = {
  name: "Vltava",
  widthMetres: 165,
  points: [50, 50.02, 50.04, 50.06].map((lat) => ({ lon: 14.4, lat })),
};

function stroke(...points: readonly (readonly [lon: number, lat: number])[]) {
  return strokeOf(Float64Array.from(points.flatMap(([lon, lat]) => [mercatorX(lon), mercatorY(lat)])));
}

describe("rivers of the region beside a city plan", () => {
  it("drops the coarse course of the city's river and keeps its continuation, joined to the plan", () => {
    const coarse = stroke([14.39, 50.2], [14.39, 50.15], [14.405, 50.058], [14.405, 50.03]);
    const [kept, ...others] = riversBesideCity([coarse], [vltava]);
    expect(others).toEqual([]);
    expect([...(kept?.points ?? [])].slice(-2)).toEqual([mercatorX(14.4), mercatorY(50.06)]);
    expect([...(kept?.points ?? [])].slice(0, 2)).toEqual([mercatorX(14.39), mercatorY(50.2)]);
  });

  it("lets a tributary reach the city's river", () => {
    const berounka = stroke([14.3, 50], [14.35, 50.005], [14.398, 50.01]);
    const [kept] = riversBesideCity([berounka], [vltava]);
    expect(kept?.points.at(-2)).toBeCloseTo(mercatorX(14.4), 8);
  });

  it("leaves rivers elsewhere as they are", () => {
    const elbe = stroke([13.7, 51], [13.8, 51.1]);
    expect(riversBesideCity([elbe], [vltava])).toEqual([elbe]);
    expect(riversBesideCity([elbe], [])).toEqual([elbe]);
  });
});
