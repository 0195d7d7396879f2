import type { SourceId } from "./id.ts";

/** Every {@link Certainty}, the surest first. */
export const certainties = ["attested", "probable", "inferred"] as const;
/** `attested`: a source says so. `probable`: reconstructed from two lines of evidence. `inferred`: our reconstruction. */
export type Certainty = (typeof certainties)[number];

/** A source and, where one is known, the place in it ("chapter 5"). */
export interface Cite {
  readonly source: SourceId;
  readonly locator: string | null;
}

/** How sure we are. Everything on the map says so; who says so stands in its text. */
export interface Basis {
  readonly certainty: Certainty;
  /** The true position lies within this many metres; `null` where the idea does not apply (a leg). */
  readonly withinMetres: number | null;
}
