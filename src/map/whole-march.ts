import type { Chronicle } from "../chronicle/chronicle.ts";
import type { LonLat } from "../model/lon-lat.ts";
import { mainUnit } from "../model/main-unit.ts";

/** Every stage of the unit this is about: what "the whole march" shows. */
export function wholeMarch(chronicle: Chronicle): readonly LonLat[] {
  return chronicle.stages.filter((stage) => stage.unit === mainUnit).map(({ position }) => position);
}
