import type { Messages } from "../i18n/messages.ts";
import type { LayerContents, Outline } from "../model/dataset.ts";
import type { LayerId } from "../model/id.ts";
import { notify } from "../state/acts.ts";
import type { Explorer } from "../state/use-explorer.ts";
import { loadLayer } from "./load-geodata.ts";

/** The layers that came, and the ids of those that did not. */
export interface FetchedLayers {
  readonly layers: readonly LayerContents[];
  readonly missing: readonly LayerId[];
}

/** Fetches every layer of the outline side by side; one that fails costs none of the others. */
export async function fetchLayers({ layers }: Outline): Promise<FetchedLayers> {
  const settled = await Promise.allSettled(layers.map(({ id }) => loadLayer(id)));
  return {
    layers: settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])),
    missing: layers.flatMap(({ id }, index) => (settled[index]?.status === "rejected" ? [id] : [])),
  };
}

/** Says that a layer is missing and offers to fetch it again, as often as the reader likes. */
export function offerRetry(explorer: Explorer, layer: LayerId, messages: Messages): void {
  const { store, shelf } = explorer;
  const { app } = messages;
  const title = store.get().chronicle.dataset.layers.find(({ id }) => id === layer)?.title ?? layer;
  const retry = async (): Promise<void> => {
    try {
      shelf.put(await loadLayer(layer));
    } catch {
      offerRetry(explorer, layer, messages);
    }
  };
  notify(store, app.layerMissing(title), { name: app.tryAgain, run: () => void retry() });
}
