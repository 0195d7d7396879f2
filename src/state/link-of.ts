import { isOwn } from "../model/own-layer.ts";
import type { Link } from "./url-hash.ts";
import type { Explorer } from "./use-explorer.ts";

/**
 * The link to what is shown now, complete: view, instant, layers, selection, account, step and language. What only this reader has,
 * a file of their own, is no part of it.
 */
export function linkOf({ store, clock }: Pick<Explorer, "store" | "clock">): Link {
  const { view, visibleLayers, selection, account, tourStep, language } = store.get();
  const layers = [...visibleLayers].filter((layer) => !isOwn(layer));
  const shared = selection !== null && isOwn(selection) ? null : selection;
  return { view, at: clock.now(), layers, selection: shared, account, step: tourStep, language };
}
