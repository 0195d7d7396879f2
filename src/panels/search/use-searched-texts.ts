import { useEffect, useState } from "react";
import type { SearchedTexts } from "./search-index.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";

const none: SearchedTexts = { summaryOf: () => "", commandersOf: () => [], people: [] };

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
        const [units, reading, came] = await Promise.all([
          library.unitTexts(language).catch(() => null),
          library.reading(language).catch(() => null),
          Promise.allSettled(ofLayers),
        ]);
        if (isLeft) return;
        const byLayer = new Map(came.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])));
        setTexts({
          summaryOf: ({ id, layer }) => byLayer.get(layer)?.[id]?.summary ?? "",
          commandersOf: (unit) => units?.[unit]?.commanders.map(({ name }) => name) ?? [],
          people: reading?.people ?? [],
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
