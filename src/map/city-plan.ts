import type { Chronicle } from "../chronicle/chronicle.ts";
import { type CityPlan, vltavaMetres } from "./base/city.ts";

/** Prague's rivers and bridges as the geodata have them: finer than those of the base map. All rivers but the Vltava are drawn half as wide. */
export function cityPlan(chronicle: Chronicle): CityPlan {
  return {
    rivers: chronicle.lines
      .filter(({ lineType }) => lineType === "river")
      .flatMap(({ id, title, paths }) =>
        paths.map((points) => ({ name: title, points, widthMetres: id.includes("vltava") ? vltavaMetres : vltavaMetres / 2 })),
      ),
    bridges: chronicle.places
      .filter(({ placeType }) => placeType === "bridge")
      .map(({ id, position }) => ({ ...position, isRailway: /railway|viaduct/u.test(id) })),
  };
}
