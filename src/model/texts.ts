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

/** What map, slider and lists name, in a language other than English, each by id. */
export interface Titles {
  readonly layers: Readonly<Record<string, string>>;
  readonly accounts: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
  readonly chapters: Readonly<Record<string, string>>;
  readonly units: Readonly<
    Record<string, { readonly name: string; readonly shortName: string; readonly commander: string | null }>
  >;
  readonly features: Readonly<Record<string, string>>;
}
