import { useEffect, useState } from "react";
import type { SearchedTexts } from "./search-index.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";

const none: SearchedTexts = { summaryOf: () => "", commandersOf: () => [] };

/**
 * The texts that the search looks through, fetched once `wanted`: until then, and where they cannot be had, titles and names
 * alone are searched, so that the field never waits.
 */
export function useSearchedTexts(wanted: boolean): SearchedTexts {
  const { library, store } = useExplorer();
  const { layers } = useChronicle().dataset;
  const language = useStore(store, (state) => state.language);
  const [texts, setTexts] = useState(none);
  useEffect(
    function fetchTexts() {
      if (!wanted) return undefined;
      let isLeft = false;
      const ofLayers = layers.map(async ({ id }) => [id, await library.layerTexts(id, language)] as const);
      void (async () => {
        const units = await library.unitTexts(language).catch(() => null);
        const came = (await Promise.allSettled(ofLayers)).flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
        if (isLeft) return;
        const byLayer = new Map(came);
        setTexts({
          summaryOf: ({ id, layer }) => byLayer.get(layer)?.[id]?.summary ?? "",
          commandersOf: (unit) => units?.[unit]?.commanders.map(({ name }) => name) ?? [],
        });
      })();
      return function leave() {
        isLeft = true;
      };
    },
    [wanted, library, layers, language],
  );
  return texts;
}
