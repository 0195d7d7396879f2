import type { RawFrames } from "./page/measure-frames.ts";
import { spread, type Spread } from "./page/spread.ts";

/** What the frames of a contender took. */
export interface FrameTimes {
  readonly frame: Spread;
  readonly script: Spread;
  /** How many were measured. */
  readonly frames: number;
}

/** Nothing measured yet. */
export const noFrames: RawFrames = { frame: [], script: [] };

/** The frames of two rounds as if they were of one. */
export function pooled(a: RawFrames, b: RawFrames): RawFrames {
  return { frame: [...a.frame, ...b.frame], script: [...a.script, ...b.script] };
}

/** The frames in a few numbers. */
export function summedUp({ frame, script }: RawFrames): FrameTimes {
  return { frame: spread(frame), script: spread(script), frames: frame.length };
}
