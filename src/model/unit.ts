import type { LayerId, UnitId } from "./id.ts";
import type { UnitSide } from "./side.ts";

/** Every {@link Echelon}, the smallest first save for persons. */
export const echelons = ["company", "battalion", "regiment", "group", "brigade", "division", "corps", "army", "person"] as const;
/** The size of a formation, or a person. */
export type Echelon = (typeof echelons)[number];

/** Every {@link Arm}. */
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

/** A formation, a group or a person that moves on the map. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  /** Short enough for the map. */
  readonly shortName: string;
  readonly names: Readonly<Partial<Record<"de" | "ru" | "cs", string>>>;
  readonly side: UnitSide;
  readonly echelon: Echelon;
  readonly arm: Arm;
  /** APP-6D symbol identification code, 20 digits. */
  readonly symbolCode: string;
  /** Who led it first, by name; the map writes the surname beside a division. */
  readonly commander: string | null;
  readonly parent: UnitId | null;
  readonly layer: LayerId;
}
