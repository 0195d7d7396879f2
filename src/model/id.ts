declare const idBrand: unique symbol;

/** The id of one kind of thing: an `Id<"unit">` is no `Id<"source">`. */
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind };

/** The id of a unit, in units.json. */
export type UnitId = Id<"unit">;
/** The id of a work in the bibliography, in sources.json. */
export type SourceId = Id<"source">;
/** The id of a chronology, in accounts.json. */
export type AccountId = Id<"account">;
/** The id of a layer: the name of its file without the ending, or that of a file of the reader's own. */
export type LayerId = Id<"layer">;
/** The id of a stage, leg, event, place, zone or line; unique over all layers. */
export type FeatureId = Id<"feature">;

/** The one place where a string becomes an id of the kind the caller names. */
export function id<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}
