import type { Basis } from "./basis.ts";
import type { AccountId, FeatureId, LayerId, UnitId } from "./id.ts";
import type { LonLat } from "./lon-lat.ts";
import type { Side } from "./side.ts";
import type { When } from "./when.ts";

/** Names other than the title. `today` only where it differs. */
export interface Names {
  /** The name of the time as the map has it in English, where the title is in another language. */
  readonly of1945?: string;
  readonly de1945?: string;
  /** The English name, where it is another than the title. */
  readonly en?: string;
  readonly cs?: string;
  readonly ru?: string;
  readonly pl?: string;
  readonly today?: string;
}

/** What every feature has. */
export interface FeatureBase {
  readonly id: FeatureId;
  readonly layer: LayerId;
  readonly title: string;
  readonly basis: Basis;
  /** The chronology it belongs to; `null`: all accounts share it. */
  readonly account: AccountId | null;
}

/** A unit is here from `arrive` to `depart`; both are the same instant for one that passes through. */
export interface Stage extends FeatureBase {
  readonly kind: "stage";
  readonly unit: UnitId;
  readonly position: LonLat;
  readonly arrive: When;
  readonly depart: When;
  readonly place: FeatureId | null;
  readonly names: Names;
  /** From 1, drawn at every zoom, to 4. */
  readonly rank: number;
}

/** Every {@link Mode}. */
export const modes = ["march", "motor", "rail", "air", "boat"] as const;
/** How a unit covered a leg. */
export type Mode = (typeof modes)[number];

/** The way of a unit between two of its stages, with the geodesic length measured when the geodata were compiled. */
export interface Leg extends FeatureBase {
  readonly kind: "leg";
  readonly unit: UnitId;
  readonly from: FeatureId;
  readonly to: FeatureId;
  readonly mode: Mode;
  readonly route: "attested" | "inferred";
  /** It breaks a rule of plausibility and stands all the same; its text says why. */
  readonly isContested: boolean;
  /** The line as drawn, from stage to stage. */
  readonly path: readonly LonLat[];
  /** Geodesic metres from the start to each vertex of `path`; begins with 0. */
  readonly metresAlong: readonly number[];
}

/** Something that happened: a fight, an order, a meeting. */
export interface HistoricalEvent extends FeatureBase {
  readonly kind: "event";
  /** `null` for what no source puts on the map: an order, a broadcast. */
  readonly position: LonLat | null;
  readonly when: When;
  /** The first is the main actor. */
  readonly units: readonly UnitId[];
  readonly place: FeatureId | null;
  readonly side: Side | null;
}

/** Every {@link PlaceType}. */
export const placeTypes = [
  "town",
  "village",
  "camp",
  "headquarters",
  "building",
  "bridge",
  "barracks",
  "airfield",
  "memorial",
  "grave",
  "river-crossing",
  "area",
  "taken-town",
  "other",
] as const;
/** What a place is; a `taken-town` is marked for the days after it fell. */
export type PlaceType = (typeof placeTypes)[number];

/** A place of the story that a reader may open; what happened there names it. */
export interface Place extends FeatureBase {
  readonly kind: "place";
  readonly position: LonLat;
  readonly placeType: PlaceType;
  readonly names: Names;
  /** From 1, drawn at every zoom, to 4. */
  readonly rank: number;
  readonly units: readonly UnitId[];
  readonly when: When | null;
  readonly side: Side | null;
}

/** What ground that is held may be. */
export const zoneTypes = ["held", "pocket", "area-of-influence", "search-area"] as const;

/** Ground held by a side for a time. Polygons of rings, the outer ring first and counter-clockwise. */
export interface Zone extends FeatureBase {
  readonly kind: "zone";
  readonly zoneType: (typeof zoneTypes)[number];
  readonly heldBy: Side;
  readonly when: When;
  readonly polygons: readonly (readonly (readonly LonLat[])[])[];
}

/** Every {@link LineType}. */
export const lineTypes = ["front", "halt-line", "contact-line", "river", "road", "position"] as const;
/** What a line on the map stands for. */
export type LineType = (typeof lineTypes)[number];

/** A front as of a date, a halt line, a line of contact, a river. */
export interface MapLine extends FeatureBase {
  readonly kind: "line";
  readonly lineType: LineType;
  readonly side: Side | null;
  /** `null` for what lasts, such as a river. */
  readonly when: When | null;
  readonly paths: readonly (readonly LonLat[])[];
}

/** Anything a reader can select on the map or in the list. */
export type Feature = Stage | Leg | HistoricalEvent | Place | Zone | MapLine;
