import type { FramePlan, RawFrames } from "./measure-frames.ts";
import type { Spread } from "./spread.ts";

/** What the measuring page offers to the script that opened it. One contender is mounted at a time. */
export interface BenchPage {
  /** Mounts a contender over that many synthetic units. Rejects when this browser cannot run it. */
  readonly mount: (contender: string, units: number) => Promise<void>;
  readonly frames: (plan: FramePlan) => Promise<RawFrames>;
  /** Milliseconds from a seek to the frame after the one that painted it, over so many instants in no order. */
  readonly seeks: (count: number) => Promise<Spread>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
