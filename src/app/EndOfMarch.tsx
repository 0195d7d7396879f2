import type { MouseEvent } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { wholeMarch } from "../map/whole-march.ts";
import type { LayerName } from "../model/layer-name.ts";
import { toggleLayer, toggleTour } from "../state/acts.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useReducedMotion } from "../state/use-reduced-motion.ts";
import { useStore } from "../state/use-store.ts";
import { startMarch } from "../timeline/start-march.ts";
import { WhatNext } from "./WhatNext.tsx";

/** What stands at the end of time: the march is over, and what a reader may look at now. */
export function EndOfMarch() {
  const explorer = useExplorer();
  const { clock, store, camera } = explorer;
  const chronicle = useChronicle();
  const { app, reading } = useMessages();
  const reducedMotion = useReducedMotion();
  const layer = chronicle.dataset.layers.find(({ id }) => id === ("aftermath" satisfies LayerName));
  const aftermath = layer?.id;
  const isShown = useStore(store, ({ visibleLayers }) => aftermath === undefined || visibleLayers.has(aftermath));
  const showAftermath = ({ currentTarget: { nextElementSibling } }: MouseEvent): void => {
    // This button goes away with what it does.
    if (nextElementSibling instanceof HTMLElement) nextElementSibling.focus();
    if (aftermath !== undefined) toggleLayer(store, aftermath);
    camera.ask({ kind: "show", positions: wholeMarch(chronicle) });
  };
  const again = (): void => {
    clock.seek(clock.span.start);
    startMarch(explorer, reducedMotion);
  };
  return (
    <WhatNext name={app.endOfMarch} text={app.endOfMarchText(layer?.title ?? "")}>
      <button type="button" className="button button--primary" onClick={again}>
        {app.playAgain}
      </button>
      {isShown ? null : (
        <button type="button" className="button" onClick={showAftermath}>
          {app.showAftermath}
        </button>
      )}
      <button type="button" className="button" onClick={() => toggleTour(store)}>
        {reading.tour}
      </button>
    </WhatNext>
  );
}
