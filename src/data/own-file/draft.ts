import type { Instant } from "../../model/instant.ts";
import type { LonLat } from "../../model/lon-lat.ts";
import type { OwnProperty } from "../../model/own-layer.ts";
import type { FilePlace } from "../../model/own-note.ts";
import type { When } from "../../model/when.ts";

/** A position at an instant. */
export interface Fix {
  readonly at: Instant;
  readonly position: LonLat;
}

/** What is known of the way from one fix to the next: it goes straight, it stays and then leaps, nobody knows. */
export type Between = "straight" | "stays" | "unknown";

/** A part of a feature; `whens` holds one date, or several for what was there more than once, or none. */
export type Shape =
  | { readonly kind: "point"; readonly position: LonLat; readonly whens: readonly When[] }
  | { readonly kind: "line"; readonly paths: readonly (readonly LonLat[])[]; readonly whens: readonly When[] }
  | { readonly kind: "area"; readonly polygons: readonly (readonly (readonly LonLat[])[])[]; readonly whens: readonly When[] }
  /** Runs of fixes as the file orders them; between two runs nothing is known. */
  | { readonly kind: "way"; readonly runs: readonly (readonly Fix[])[]; readonly between: Between };

/** A feature on its way from any of the formats to an own layer. */
export interface Draft {
  readonly at: FilePlace;
  readonly title: string | null;
  readonly properties: readonly OwnProperty[];
  readonly shapes: readonly Shape[];
}
