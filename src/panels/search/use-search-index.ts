import { useCallback, useEffect, useState } from "react";
import { useChronicle } from "../../state/use-explorer.ts";
import type { SearchIndex } from "./search-index.ts";
import { useSearchedTexts } from "./use-searched-texts.ts";

/**
 * The index of all that can be found, and a function to call when a reader comes to the search: until then it is not even fetched.
 * `null` until it has come; where it cannot be had, the next call asks again.
 */
export function useSearchIndex(): readonly [index: SearchIndex | null, want: () => void] {
  const chronicle = useChronicle();
  const [wanted, setWanted] = useState(false);
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const texts = useSearchedTexts(wanted);
  useEffect(
    function loadIndex() {
      if (!wanted) return undefined;
      let isLeft = false;
      import("./search-index.ts").then(
        ({ createSearchIndex, findables }) => {
          if (!isLeft) setIndex(createSearchIndex(findables(chronicle, texts)));
        },
        () => setWanted(false),
      );
      return function leave() {
        isLeft = true;
      };
    },
    [wanted, chronicle, texts],
  );
  return [index, useCallback(() => setWanted(true), [])];
}
