import { datedEvents, nextEvent } from "../chronicle/events-around.ts";
import type { Explorer } from "../state/use-explorer.ts";

/**
 * Plays from where the clock stands. For a reader who wants less motion the clock steps to the next event instead and rests
 * there, since a march that glides is what such a reader asked not to see.
 */
export function startMarch({ clock, store }: Explorer, reducedMotion: boolean): void {
  store.set({ opening: false });
  if (!reducedMotion) {
    clock.play();
    return;
  }
  const { chronicle, account } = store.get();
  const next = nextEvent(datedEvents(chronicle, account, clock.span), clock.now());
  clock.seek(next?.when.at ?? clock.span.start);
}
