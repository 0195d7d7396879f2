declare const idBrand: unique symbol;

/** The id of one kind of thing: an `Id<"unit">` is no `Id<"source">`. */
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind };

export type UnitId = Id<"unit">;
export type SourceId = Id<"source">;
export type AccountId = Id<"account">;
export type LayerId = Id<"layer">;
/** The id of a stage, leg, event, place, zone or line; unique over all layers. */
export type FeatureId = Id<"feature">;

/** The one place where a string becomes an id of the kind the caller names. */
export function id<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}
