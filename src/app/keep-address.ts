import { linkOf } from "../state/link-of.ts";
import { writeHash } from "../state/url-hash.ts";
import type { Explorer } from "../state/use-explorer.ts";

/** How long after the last change the address is written, in milliseconds; browsers refuse too many writes. */
const settleMs = 250;

/**
 * Keeps the page's address a link to what is shown: written when something settles, never during play, and in place, so that
 * Back leaves the page. The opening has no address but the page's own, and the language that is chosen there. Returns how to stop.
 */
export function keepAddress({ store, clock }: Explorer): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = store.get().language;
  const write = (): void => {
    if (clock.playback().playing) return;
    const { opening, language } = store.get();
    if (opening && language === told) return;
    told = language;
    const hash = opening ? `#lang=${language}` : writeHash(linkOf({ store, clock }));
    history.replaceState(history.state, "", `${location.pathname}${location.search}${hash}`);
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
