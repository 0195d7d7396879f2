import type { Certainty } from "./basis.ts";
import type { AccountId, FeatureId, UnitId } from "./id.ts";
import type { Instant } from "./instant.ts";
import type { LonLat } from "./lon-lat.ts";

/** The unit stays at a stage. */
export interface Halt {
  readonly kind: "halt";
  readonly start: Instant;
  readonly end: Instant;
  readonly stage: FeatureId;
  readonly position: LonLat;
  readonly certainty: Certainty;
  /** The true position lies within this many metres. */
  readonly withinMetres: number;
}

/** The unit is on a leg, at a steady pace over the ground from `start` to `end`, or as `instants` has it. */
export interface Move {
  readonly kind: "move";
  readonly start: Instant;
  readonly end: Instant;
  readonly leg: FeatureId;
  readonly from: FeatureId;
  readonly to: FeatureId;
  readonly path: readonly LonLat[];
  /** Geodesic metres from the start to each vertex of `path`; begins with 0. */
  readonly metresAlong: readonly number[];
  /** When the unit was at each vertex of `path`, never falling; left out where only start and end are known. */
  readonly instants?: readonly Instant[];
  readonly certainty: Certainty;
  readonly withinMetres: number;
}

/** No source says where the unit was: it is drawn nowhere. */
export interface Gap {
  readonly kind: "gap";
  readonly start: Instant;
  readonly end: Instant;
  readonly from: FeatureId;
  readonly to: FeatureId;
}

/** A stretch of a unit's way of which one thing is known: it stays, it moves, or nothing. */
export type Section = Halt | Move | Gap;

/**
 * One unit's way as one account tells it. Sections follow one another without hole or overlap:
 * each begins at the instant at which the one before ends. Never empty.
 */
export interface Track {
  readonly unit: UnitId;
  /** `null`: all accounts tell it alike. */
  readonly account: AccountId | null;
  readonly sections: readonly Section[];
}
