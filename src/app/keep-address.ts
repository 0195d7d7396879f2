import { linkOf } from "../state/link-of.ts";
import { writeHash } from "../state/url-hash.ts";
import type { Explorer } from "../state/use-explorer.ts";

/** How long after the last change the address is written, in milliseconds; browsers refuse too many writes. */
const settleMs = 250;

/**
 * Keeps the page's address a link to what is shown: written when something settles, never during play, and in place, so that
 * Back leaves the page. The opening has no address but the page's own. Returns how to stop.
 */
export function keepAddress({ store, clock }: Explorer): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    if (clock.playback().playing) return;
    if (store.get().opening) return;
    history.replaceState(history.state, "", `${location.pathname}${location.search}${writeHash(linkOf({ store, clock }))}`);
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, settleMs);
  };
  const stops = [store.subscribe(settle), clock.onRest(settle)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
