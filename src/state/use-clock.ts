import { useCallback, useSyncExternalStore } from "react";
import type { Instant } from "../model/instant.ts";
import type { Clock, Playback } from "./clock.ts";

/** Re-renders only when `step(now)` changes: an hour number, the id of an event, never the instant itself. */
export function useClockStep<T extends string | number | boolean | null>(clock: Clock, step: (now: Instant) => T): T {
  const read = useCallback(() => step(clock.now()), [clock, step]);
  return useSyncExternalStore(clock.onFrame, read);
}

/** Re-renders once for each play, pause and change of rate or pace. */
export function usePlayback(clock: Clock): Playback {
  return useSyncExternalStore(clock.onPlayback, clock.playback);
}
