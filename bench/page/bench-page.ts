import type { View } from "../../src/state/explorer-state.ts";
import type { FramePlan, FrameTimes, Spread } from "./measure-frames.ts";

/** What the measuring page offers to the script that opened it. One contender is mounted at a time. */
export interface BenchPage {
  /** Mounts a contender over that many synthetic units. Rejects when this browser cannot run it. */
  readonly mount: (contender: string, units: number) => Promise<void>;
  /** Mounts the real march instead, over a view. */
  readonly mountReal: (view: View) => Promise<void>;
  readonly frames: (plan: FramePlan) => Promise<FrameTimes>;
  /** Milliseconds from a seek to the frame after the one that painted it, over so many instants in no order. */
  readonly seeks: (count: number) => Promise<Spread>;
  /** Draws frames as fast as the browser takes them, several between two animation frames, and measures nothing. */
  readonly run: (plan: Pick<FramePlan, "from" | "stepMs" | "frames">) => Promise<void>;
  /** Collects garbage and returns the bytes in use. */
  readonly heapBytes: () => Promise<number>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
