import type { Outline } from "../dataset.ts";

/** An outline as it is sent: without titles and names, which come in the reader's language. */
export type PackedOutline = Omit<Outline, "layers" | "accounts" | "chapters" | "units"> & {
  readonly layers: readonly Omit<Outline["layers"][number], "title">[];
  readonly accounts: readonly Omit<Outline["accounts"][number], "title" | "summary">[];
  readonly chapters: readonly Omit<Outline["chapters"][number], "title">[];
  readonly units: readonly Omit<Outline["units"][number], "name" | "shortName" | "commander">[];
};

/** What of an outline is the same in every language. */
export function packOutline({ layers, accounts, chapters, units, ...rest }: Outline): PackedOutline {
  return {
    ...rest,
    layers: layers.map(({ title: _apart, ...layer }) => layer),
    accounts: accounts.map(({ title: _apart, summary: _too, ...account }) => account),
    chapters: chapters.map(({ title: _apart, ...chapter }) => chapter),
    units: units.map(({ name: _apart, shortName: _too, commander: _also, ...unit }) => unit),
  };
}
