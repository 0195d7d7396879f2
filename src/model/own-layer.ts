import type { FeatureId, LayerId } from "./id.ts";
import type { Interval } from "./interval.ts";
import type { LonLat } from "./lon-lat.ts";
import type { OwnFormat, OwnNote } from "./own-note.ts";
import type { Track } from "./track.ts";
import type { Unit } from "./unit.ts";
import type { When } from "./when.ts";

/** A property of a feature as the file has it, as text. */
export interface OwnProperty {
  readonly name: string;
  readonly text: string;
}

interface OwnBase {
  readonly id: FeatureId;
  /** Counts from 1 in the order of the file. */
  readonly number: number;
  /** `null` where the file names it nowhere. */
  readonly title: string | null;
  readonly properties: readonly OwnProperty[];
}

/** A point; `when` is `null` for one without a date. */
export interface OwnPoint extends OwnBase {
  readonly kind: "point";
  readonly position: LonLat;
  readonly when: When | null;
}

/** A line, or several that are one feature; `when` is `null` for one without a date. */
export interface OwnLine extends OwnBase {
  readonly kind: "line";
  readonly paths: readonly (readonly LonLat[])[];
  readonly when: When | null;
}

/** An area as polygons of rings, the outer ring first and counter-clockwise; `when` is `null` for one without a date. */
export interface OwnArea extends OwnBase {
  readonly kind: "area";
  readonly polygons: readonly (readonly (readonly LonLat[])[])[];
  readonly when: When | null;
}

/**
 * Something that moves. Its sections are called attested in the sense that the file says so; the explorer claims nothing of it,
 * and no card shows a certainty for it.
 */
export interface OwnTrack extends OwnBase {
  readonly kind: "track";
  /** Stands for it where the map draws units. */
  readonly unit: Unit;
  readonly track: Track;
}

/** Anything in a reader's file that can be selected. */
export type OwnFeature = OwnPoint | OwnLine | OwnArea | OwnTrack;

/** A file that a reader opened. It is kept for the session and goes nowhere. */
export interface OwnLayer {
  readonly id: LayerId;
  /** The file's name. */
  readonly title: string;
  readonly format: OwnFormat;
  readonly features: readonly OwnFeature[];
  /** From the first to the last instant of what is dated; `null` where nothing is. */
  readonly span: Interval | null;
  readonly notes: readonly OwnNote[];
}

/** All ids of own layers and of what is in them begin so; no id of the geodata does. */
export const ownPrefix = "own-";

/** Whether an id is that of an own layer, or of something in one. */
export function isOwn(id: string): boolean {
  return id.startsWith(ownPrefix);
}
