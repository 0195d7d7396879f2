import { useMessages } from "../i18n/use-messages.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { WhatNext } from "./WhatNext.tsx";

/** What stands where every layer has been switched off. */
export function NoLayers() {
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const { app } = useMessages();
  const showAll = (): void => store.set({ visibleLayers: new Set(chronicle.dataset.layers.map(({ id }) => id)) });
  return (
    <WhatNext name={app.noLayers} text={app.noLayersText}>
      <button type="button" className="button button--primary" onClick={showAll}>
        {app.showAllLayers}
      </button>
    </WhatNext>
  );
}
