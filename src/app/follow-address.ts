import { notify } from "../state/acts.ts";
import { readHash } from "../state/url-hash.ts";
import type { Explorer } from "../state/use-explorer.ts";
import { createExplorer } from "./create-explorer.ts";

/** Follows the address when the reader edits it or goes back: moves clock, view, layers and selection there. Returns how to stop. */
export function followAddress({ chronicle, clock, store, camera }: Explorer, dropped: (what: string) => string): () => void {
  const follow = ({ newURL }: HashChangeEvent): void => {
    // Not the address as it stands: it may have been written over between the change and this word of it.
    const { link, broken } = readHash(new URL(newURL).hash);
    const { explorer, unknown } = createExplorer(chronicle.dataset, link);
    const { visibleLayers, selection, account, rightPanel, tourStep } = explorer.store.get();
    store.set({ visibleLayers, selection, account, rightPanel, tourStep, opening: false });
    if (link.at !== null) clock.seek(link.at);
    if (link.view !== null) camera.ask({ kind: "go", center: link.view, zoom: link.view.zoom });
    for (const what of [...broken, ...unknown]) notify(store, dropped(what));
  };
  window.addEventListener("hashchange", follow);
  return () => window.removeEventListener("hashchange", follow);
}
