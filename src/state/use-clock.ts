import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Instant } from "../model/instant.ts";
import type { Interval } from "../model/interval.ts";
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

/** Re-renders only when the slider's range changes. */
export function useSpan(clock: Clock): Interval {
  return useSyncExternalStore(clock.onPlayback, () => clock.span);
}

/**
 * As {@link useClockStep}, but during play each value stays for at least `holdWallMs` milliseconds, so that words can be read
 * however fast the march passes; what comes to rest is shown at once.
 */
export function useHeldClockStep<T extends string | number | boolean | null>(
  clock: Clock,
  step: (now: Instant) => T,
  holdWallMs: number,
): T {
  const [held, setHeld] = useState(() => step(clock.now()));
  useEffect(() => {
    let shownWallMs = -Infinity;
    const take = (): void => {
      setHeld(step(clock.now()));
    };
    const frame = (): void => {
      const wallMs = performance.now();
      if (clock.playback().playing && wallMs - shownWallMs < holdWallMs) return;
      shownWallMs = wallMs;
      take();
    };
    const stops = [clock.onFrame(frame), clock.onRest(take)];
    take();
    return () => {
      for (const stop of stops) stop();
    };
  }, [clock, step, holdWallMs]);
  return held;
}
