/** Every {@link Side}; the army this is about first. */
export const sides = ["roa", "wehrmacht", "waffen-ss", "insurgents", "us-army", "red-army"] as const;
/** A side of the war as the map tells them apart, by colour and by shape. */
export type Side = (typeof sides)[number];

/** The side of what moves on the map; `own` is none of the war's, but what a reader's own file holds. */
export type UnitSide = Side | "own";

/** Every side of what moves on the map. */
export const unitSides: readonly UnitSide[] = [...sides, "own"];
