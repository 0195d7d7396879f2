import type { FrameSource } from "../../src/state/clock.ts";

/** For a clock whose hands the measurement turns: no frame comes by itself. */
export const noFrames: FrameSource = { nowWallMs: () => performance.now(), request: () => 0, cancel: () => undefined };
