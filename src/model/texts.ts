import type { Cite } from "./basis.ts";
import type { LonLat } from "./lon-lat.ts";
import type { When } from "./when.ts";

/** What another source says of the same thing. */
export interface Variant {
  readonly text: string;
  readonly cites: readonly Cite[];
  readonly when: When | null;
  readonly position: LonLat | null;
}

/** What a card tells of a feature beyond what the map shows. */
export interface FeatureText {
  readonly summary: string;
  readonly cites: readonly Cite[];
  readonly variants: readonly Variant[];
  /** The clock the source used, where it matters. */
  readonly timeBasis: string | null;
  /** Why a leg breaks a rule of plausibility and stands all the same. */
  readonly contested: string | null;
}

/** The texts of one layer in one language, by feature id. */
export type LayerTexts = Readonly<Record<string, FeatureText>>;

/** Somebody who led a unit, and when. */
export interface Commander {
  readonly name: string;
  /** EDTF, or `null` where not known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly cites: readonly Cite[];
}

/** One source's figure. Figures of different sources are never summed or averaged. */
export interface StrengthFigure {
  /** EDTF. */
  readonly when: string;
  readonly men: number | null;
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** What a card tells of a unit beyond what the map shows. */
export interface UnitText {
  readonly commanders: readonly Commander[];
  readonly raisedFrom: string | null;
  readonly background: string | null;
  readonly backgroundCites: readonly Cite[];
  readonly strength: readonly StrengthFigure[];
  readonly cites: readonly Cite[];
}

/** The texts of all units in one language, by unit id. */
export type UnitTexts = Readonly<Record<string, UnitText>>;

/**
 * The title of a feature; with the name of 1945 where a town has another in this language; 0 for a leg that is called by its two ends.
 */
export type FeatureTitle = string | readonly [title: string, of1945: string] | 0;

/** What map, slider and lists name in one language, in the order in which outline and layers have it. */
export interface Titles {
  readonly layers: readonly string[];
  readonly accounts: readonly (readonly [title: string, summary: string])[];
  readonly chapters: readonly string[];
  readonly units: readonly (readonly [name: string, shortName: string, commander: string | null])[];
  /** What stands between the ends of a leg that is called by them. */
  readonly between: string;
  /** By layer id. */
  readonly features: Readonly<Record<string, readonly FeatureTitle[]>>;
}
