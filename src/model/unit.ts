import type { Cite } from "./basis.ts";
import type { LayerId, UnitId } from "./id.ts";
import type { Side } from "./side.ts";

export const echelons = ["company", "battalion", "regiment", "group", "brigade", "division", "corps", "army", "person"] as const;
export type Echelon = (typeof echelons)[number];

export const arms = [
  "infantry",
  "motorised",
  "armour",
  "reconnaissance",
  "artillery",
  "staff",
  "engineers",
  "air",
  "person",
] as const;
/** The arm of service that the symbol shows. */
export type Arm = (typeof arms)[number];

export interface Commander {
  readonly name: string;
  /** EDTF, or `null` where not known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly cites: readonly Cite[];
}

/** One source's figure. Figures of different sources are never summed or averaged. */
export interface StrengthFigure {
  readonly when: string;
  readonly men: number | null;
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** A formation, a group or a person that moves on the map. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  /** Short enough for the map. */
  readonly shortName: string;
  readonly names: Readonly<Partial<Record<"de" | "ru" | "cs", string>>>;
  readonly side: Side;
  readonly echelon: Echelon;
  readonly arm: Arm;
  /** APP-6D symbol identification code, 20 digits. */
  readonly symbolCode: string;
  readonly commanders: readonly Commander[];
  readonly parent: UnitId | null;
  readonly layer: LayerId;
  readonly raisedFrom: string | null;
  readonly background: string | null;
  readonly backgroundCites: readonly Cite[];
  readonly strength: readonly StrengthFigure[];
  readonly cites: readonly Cite[];
}
