import type { Cite } from "./basis.ts";
import type { Feature } from "./feature.ts";
import type { AccountId, LayerId } from "./id.ts";
import type { Instant } from "./instant.ts";
import type { Interval } from "./interval.ts";
import type { Language } from "./language.ts";
import type { Track } from "./track.ts";
import type { Unit } from "./unit.ts";

/** One file of geodata, or one of a reader's own; the reader switches it on and off. */
export interface Layer {
  readonly id: LayerId;
  readonly title: string;
}

/** A rival chronology that the reader may switch to. */
export interface Account {
  readonly id: AccountId;
  readonly title: string;
  readonly summary: string;
  readonly cites: readonly Cite[];
}

/** A stretch of the story, named above the slider and in the itinerary; it ends where the next begins. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly start: Instant;
}

/** What the page needs before it can show any layer. */
export interface Outline {
  /** The slider's range. */
  readonly span: Interval;
  /** The languages that the history can be read in; English first. */
  readonly languages: readonly Language[];
  readonly layers: readonly Layer[];
  /** The first is the default. */
  readonly accounts: readonly Account[];
  readonly chapters: readonly Chapter[];
  readonly units: readonly Unit[];
}

/** What one layer puts on the map. The track of a unit stands with the layer of the unit. */
export interface LayerContents {
  readonly layer: LayerId;
  readonly features: readonly Feature[];
  readonly tracks: readonly Track[];
}

/** Everything that the explorer shows on map and slider, its titles and names in one language. Read-only all through. */
export interface Dataset extends Outline {
  readonly features: readonly Feature[];
  readonly tracks: readonly Track[];
}
