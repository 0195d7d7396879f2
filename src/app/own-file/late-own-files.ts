import { loadMessages } from "../../i18n/load-messages.ts";
import type { Interval } from "../../model/interval.ts";
import { notify } from "../../state/acts.ts";
import type { OwnFiles } from "../../state/own-files.ts";
import type { Explorer } from "../../state/use-explorer.ts";

/** Own files whose program is fetched when the first file is opened; until then there is none that anything could be done with. */
export function lateOwnFiles(explorer: Omit<Explorer, "ownFiles">, march: Interval): OwnFiles {
  const { store } = explorer;
  let ready: OwnFiles | null = null;

  async function openLate(files: readonly File[]): Promise<void> {
    try {
      const { createOwnFiles } = await import("./create-own-files.ts");
      ready ??= createOwnFiles(explorer, march);
      ready.open(files);
    } catch {
      notify(store, (await loadMessages(store.get().language)).app.ownFileFailed);
    }
  }

  return {
    open: (files) => {
      if (ready === null) void openLate(files);
      else ready.open(files);
    },
    cancel: () => ready?.cancel(),
    remove: (layer) => ready?.remove(layer),
    showTime: (layer) => ready?.showTime(layer),
    showMarch: () => ready?.showMarch(),
  };
}
