/** What is wrong in the geodata and where, in words for the historian who edits them. */
export interface Problem {
  readonly file: string;
  /** Id of the feature, unit or source; `null` when the file as a whole is meant. */
  readonly feature: string | null;
  /** Name of the property, or `geometry`; `null` when no single one is meant. */
  readonly field: string | null;
  /** A sentence: what is wrong and what to do. */
  readonly message: string;
}

/** What a parser returns: the value, or every problem at once. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
