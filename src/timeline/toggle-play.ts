import type { Explorer } from "../state/use-explorer.ts";
import { lessMotion } from "../state/use-reduced-motion.ts";
import { startMarch } from "./start-march.ts";

/** What the Space key does: plays, or pauses. */
export function togglePlay(explorer: Explorer): void {
  if (explorer.clock.playback().playing) explorer.clock.pause();
  else startMarch(explorer, window.matchMedia(lessMotion).matches);
}
