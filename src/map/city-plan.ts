import type { Chronicle } from "../chronicle/chronicle.ts";
import type { CityPlan } from "./base/city.ts";

/** The Vltava in Prague is about this wide, in metres; the plan of other rivers is drawn half as wide. */
const vltavaWidth = 165;

/** Prague's rivers and bridges as the geodata have them: finer than those of the base map. */
export function cityPlan(chronicle: Chronicle): CityPlan {
  return {
    rivers: chronicle.lines
      .filter(({ lineType }) => lineType === "river")
      .flatMap(({ id, title, paths }) =>
        paths.map((points) => ({ name: title, points, widthMetres: id.includes("vltava") ? vltavaWidth : vltavaWidth / 2 })),
      ),
    bridges: chronicle.places
      .filter(({ placeType }) => placeType === "bridge")
      .map(({ id, position }) => ({ ...position, isRailway: /railway|viaduct/u.test(id) })),
  };
}
