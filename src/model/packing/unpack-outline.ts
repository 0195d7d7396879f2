import type { Outline } from "../dataset.ts";
import type { PackedOutline } from "./pack-outline.ts";

/** The outline that `packOutline` has packed, with nothing for titles and names. */
export function unpackOutline({ layers, accounts, chapters, units, ...rest }: PackedOutline): Outline {
  return {
    ...rest,
    layers: layers.map((layer) => ({ ...layer, title: "" })),
    accounts: accounts.map((account) => ({ ...account, title: "", summary: "" })),
    chapters: chapters.map((chapter) => ({ ...chapter, title: "" })),
    units: units.map((unit) => ({ ...unit, name: "", shortName: "", commander: null })),
  };
}
