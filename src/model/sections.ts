import type { Certainty } from "./basis.ts";
import type { Leg, Stage } from "./feature.ts";
import type { Gap, Halt, Move } from "./track.ts";

/** The stay of a unit at a stage. */
export function haltAt(stage: Stage): Halt {
  return {
    kind: "halt",
    start: stage.arrive.at,
    end: stage.depart.at,
    stage: stage.id,
    position: stage.position,
    certainty: stage.basis.certainty,
    withinMetres: stage.basis.withinMetres ?? 0,
  };
}

/** The way of a unit along a leg between its two stages. */
export function moveAlong(leg: Leg, from: Stage, to: Stage): Move {
  const certainty: Certainty = leg.route === "inferred" ? "inferred" : leg.basis.certainty;
  return {
    kind: "move",
    start: from.depart.at,
    end: to.arrive.at,
    leg: leg.id,
    from: from.id,
    to: to.id,
    path: leg.path,
    metresAlong: leg.metresAlong,
    certainty,
    withinMetres: Math.max(from.basis.withinMetres ?? 0, to.basis.withinMetres ?? 0),
  };
}

/** The time for which nobody says where a unit was. */
export function gapBetween(from: Stage, to: Stage): Gap {
  return { kind: "gap", start: from.depart.at, end: to.arrive.at, from: from.id, to: to.id };
}
