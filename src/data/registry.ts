/** The ids that features may name, read before them. A set is `null` when its file is absent or broken: then any id passes. */
export interface Registry {
  readonly units: ReadonlySet<string> | null;
  readonly sources: ReadonlySet<string> | null;
  readonly accounts: ReadonlySet<string> | null;
}
