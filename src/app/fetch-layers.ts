import type { Messages } from "../i18n/messages.ts";
import type { LayerContents } from "../model/dataset.ts";
import type { LayerId } from "../model/id.ts";
import { notify } from "../state/acts.ts";
import type { Explorer } from "../state/use-explorer.ts";
import { loadLayer } from "./load-geodata.ts";

/** The layers that came, and the ids of those that did not. */
export interface FetchedLayers {
  readonly layers: readonly LayerContents[];
  readonly missing: readonly LayerId[];
}

/** Fetches layers side by side; one that fails costs none of the others. */
export async function fetchLayers(ids: readonly LayerId[]): Promise<FetchedLayers> {
  const settled = await Promise.allSettled(ids.map((id) => loadLayer(id)));
  return {
    layers: settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])),
    missing: ids.filter((_id, index) => settled[index]?.status === "rejected"),
  };
}

/** Says in one sentence which layers are missing and offers to fetch them again, as often as the reader likes. */
export function offerRetry(explorer: Explorer, missing: readonly LayerId[], messages: Messages): void {
  if (missing.length === 0) return;
  const { store, shelf } = explorer;
  const { app } = messages;
  const { layers } = store.get().chronicle.dataset;
  const titles = layers.flatMap(({ id, title }) => (missing.includes(id) ? [title] : []));
  const retry = async (): Promise<void> => {
    const fetched = await fetchLayers(missing);
    for (const contents of fetched.layers) shelf.put(contents);
    offerRetry(explorer, fetched.missing, messages);
  };
  notify(store, app.layersMissing(titles), { name: app.tryAgain, run: () => void retry() });
}
