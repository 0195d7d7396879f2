import { instant, type Instant } from "../../src/model/instant.ts";
import type { Running } from "./contender.ts";
import { nextFrame, spentInFramesMs } from "./script-meter.ts";

/** What is to be measured. */
export interface FramePlan {
  readonly from: Instant;
  /** Milliseconds of history from one frame to the next. */
  readonly stepMs: number;
  readonly frames: number;
  readonly warmUp: number;
  /** After so many milliseconds a slow contender stops and does not hold up the others. */
  readonly patienceMs: number;
  /** So many frames are measured however slow they are. */
  readonly fewest: number;
}

/** What each measured frame took, in milliseconds. */
export interface RawFrames {
  /** From one animation frame to the next, as fast as the browser can: script, style, layout and painting. */
  readonly frame: readonly number[];
  /** JavaScript alone. */
  readonly script: readonly number[];
}

/** Draws frame after frame without a pause and measures each from its animation frame to the next. */
export async function measureFrames(running: Running, plan: FramePlan): Promise<RawFrames> {
  const frameMs: number[] = [];
  const scriptMs: number[] = [];
  await nextFrame();
  const begun = performance.now();
  let before = begun;
  let framesBefore = spentInFramesMs();
  for (let index = 0; index < plan.warmUp + plan.frames; index += 1) {
    const measured = index - plan.warmUp;
    if (before - begun > plan.patienceMs && measured >= plan.fewest) break;
    damage(index);
    running.show(instant(plan.from + index * plan.stepMs));
    const shown = performance.now();
    await nextFrame();
    const after = performance.now();
    const framesAfter = spentInFramesMs();
    if (measured >= 0) {
      frameMs.push(after - before);
      scriptMs.push(shown - before + framesAfter - framesBefore);
    }
    before = after;
    framesBefore = framesAfter;
  }
  return { frame: frameMs, script: scriptMs };
}

/** Changes one pixel: a browser that sees nothing new waits for the next 60th of a second, whatever its frame rate limit. */
function damage(index: number): void {
  const pixel = document.getElementById("pixel");
  if (pixel !== null) pixel.style.background = index % 2 === 0 ? "#f3efe2" : "#f3efe3";
}
