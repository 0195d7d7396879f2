import { id } from "../../src/model/id.ts";
import { sides } from "../../src/model/side.ts";
import type { Track } from "../../src/model/track.ts";
import type { Unit } from "../../src/model/unit.ts";

/** The unit that walks along a synthetic track: a division, which is drawn at every zoom. */
export function syntheticUnit({ unit }: Track, index: number): Unit {
  return {
    id: unit,
    name: `Division ${index}`,
    shortName: `Div. ${index}`,
    names: {},
    side: sides[index % sides.length] ?? "roa",
    echelon: "division",
    arm: "infantry",
    symbolCode: "",
    commander: null,
    parent: null,
    layer: id<"layer">("synthetic"),
  };
}
