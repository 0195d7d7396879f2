import type { Instant } from "../../src/model/instant.ts";
import type { Track } from "../../src/model/track.ts";

/** One way to draw the tracks, mounted and ready for frames. */
export interface Running {
  /** Draws the instant, or asks for it to be drawn at the next animation frame. */
  readonly show: (at: Instant) => void;
  /** Draws the instant as a reader's click on the slider would have it drawn, where that is not the same. */
  readonly seek?: (at: Instant) => void;
  readonly remove: () => void;
}

/** Something that can draw the tracks, loaded when it is measured and not before. */
export interface Contender {
  /** Mounts it in an element that fills the window. Rejects when this browser cannot run it. */
  readonly mount: (stage: HTMLDivElement, tracks: readonly Track[]) => Promise<Running> | Running;
}

/** How far back the trails reach in all contenders, in days. */
export const trailDays = 7;

/** Width of a trail in all of them, in CSS pixels: what ours has among hundreds of units. Up to a hundred, ours draws broader ones. */
export const trailWidth = 1;

/** Radius of a dot in all of them, in CSS pixels. */
export const dotRadius = 3.2;
