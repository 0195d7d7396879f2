import { useEffect, useState } from "react";
import { loadLongTexts } from "../../i18n/load-messages.ts";
import type { LongTexts } from "../../i18n/messages.ts";
import type { Feature } from "../../model/feature.ts";
import type { Source } from "../../model/source.ts";
import type { FeatureText, LayerTexts } from "../../model/texts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";

/** What is printed beside the map. */
export interface PrintTexts {
  /** `undefined` where the texts of the layer cannot be had. */
  readonly textOf: (feature: Pick<Feature, "id" | "layer">) => FeatureText | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  readonly words: LongTexts["printed"] | null;
}

/**
 * The texts of the visible layers and the bibliography; `null` until all has come or is known not to. Held as state and not waited
 * for by suspending, because the browser takes the page for printing at once and would take a page that waits.
 */
export function usePrintTexts(): PrintTexts | null {
  const { library, store } = useExplorer();
  const language = useStore(store, (state) => state.language);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const [texts, setTexts] = useState<PrintTexts | null>(null);
  useEffect(
    function fetchTexts() {
      let isLeft = false;
      const ofLayers = [...visibleLayers].map(async (layer) => [layer, await library.layerTexts(layer, language)] as const);
      void (async () => {
        const [longTexts, sources, came] = await Promise.all([
          loadLongTexts(language).catch(() => null),
          library.sources().catch((): ReadonlyMap<string, Source> => new Map()),
          Promise.allSettled(ofLayers),
        ]);
        if (isLeft) return;
        const byLayer = new Map<string, LayerTexts>(came.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])));
        setTexts({ words: longTexts?.printed ?? null, sources, textOf: ({ id, layer }) => byLayer.get(layer)?.[id] });
      })();
      return function leave() {
        isLeft = true;
      };
    },
    [library, language, visibleLayers],
  );
  return texts;
}
