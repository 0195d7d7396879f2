import { id } from "../model/id.ts";
import type { Unit } from "../model/unit.ts";

/** A division of no importance, for tests that draw one. */
export const anyUnit: Unit = {
  id: id<"unit">("roa-test"),
  name: "Test Division",
  shortName: "Test",
  names: {},
  side: "roa",
  echelon: "division",
  arm: "infantry",
  symbolCode: "",
  commander: null,
  parent: null,
  layer: id<"layer">("test"),
};
