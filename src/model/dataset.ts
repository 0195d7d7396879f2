import type { AccountId, LayerId } from "./id.ts";
import type { Feature } from "./feature.ts";
import type { Instant } from "./instant.ts";
import type { Interval } from "./interval.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Cite } from "./basis.ts";
import type { Source } from "./source.ts";
import type { Track } from "./track.ts";
import type { Unit } from "./unit.ts";

/** One file of geodata; the reader switches it on and off. */
export interface Layer {
  readonly id: LayerId;
  readonly title: LocalizedText;
}

/** A rival chronology that the reader may switch to. */
export interface Account {
  readonly id: AccountId;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly cites: readonly Cite[];
}

/** A stretch of the story, named above the slider and in the itinerary; it ends where the next begins. */
export interface Chapter {
  readonly id: string;
  readonly title: LocalizedText;
  readonly start: Instant;
}

/** Everything the explorer shows. Made once, when the geodata are compiled; read-only all through. */
export interface Dataset {
  /** The slider's range. */
  readonly span: Interval;
  readonly layers: readonly Layer[];
  /** The first is the default. */
  readonly accounts: readonly Account[];
  readonly chapters: readonly Chapter[];
  readonly units: readonly Unit[];
  readonly sources: readonly Source[];
  readonly features: readonly Feature[];
  readonly tracks: readonly Track[];
}
