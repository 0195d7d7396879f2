import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { forgetFailedLongTexts, loadLongTexts } from "../../i18n/load-messages.ts";
import type { LongTexts } from "../../i18n/messages.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { notify } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import type { Findable, SearchIndex } from "./search-index.ts";
import type { SearchList } from "./SearchList.tsx";
import { useSearchedTexts } from "./use-searched-texts.ts";

/** Finds what is typed, shows it, and goes where it leads. */
export interface Finder {
  readonly find: SearchIndex["find"];
  readonly List: typeof SearchList;
  readonly words: LongTexts["search"];
  /** Moves clock and camera to a find and opens its card. */
  readonly goTo: (item: Findable) => void;
}

/** What a search needs. */
interface Search {
  /** `null` until it has come. */
  readonly finder: Finder | null;
  /** To be called when a reader comes to the search. Where the index cannot be had, a notice says so. */
  readonly want: () => void;
  /** To be called when a reader types: asks again for an index that could not be had, which coming back to the field does not. */
  readonly wantAgain: () => void;
}

/** The index of all that can be found. Until a reader comes to the search it is not even fetched. */
export function useSearchIndex(): Search {
  const explorer = useExplorer();
  const chronicle = useChronicle();
  const language = useLanguage();
  const { app } = useMessages();
  const tellMissing = useEffectEvent(() => notify(explorer.store, app.partMissing));
  const [state, setState] = useState<"idle" | "wanted" | "missing">("idle");
  const wanted = state === "wanted";
  const [finder, setFinder] = useState<Finder | null>(null);
  const texts = useSearchedTexts(wanted);
  useEffect(
    function loadIndex() {
      if (!wanted) return undefined;
      let isLeft = false;
      Promise.all([
        import("./search-index.ts"),
        import("./SearchList.tsx"),
        import("./go-to-find.ts"),
        loadLongTexts(language),
      ]).then(
        ([{ createSearchIndex, findables }, { SearchList: List }, { goToFind }, { search: words }]) => {
          if (isLeft) return;
          const { find } = createSearchIndex(findables(chronicle, texts));
          setFinder({ find, List, words, goTo: ({ id, when }) => goToFind(explorer, { id, at: when?.at ?? null }, texts.people) });
        },
        () => {
          if (isLeft) return;
          tellMissing();
          forgetFailedLongTexts();
          setState("missing");
        },
      );
      return function leave() {
        isLeft = true;
      };
    },
    [wanted, explorer, chronicle, texts, language],
  );
  return {
    finder,
    want: useCallback(() => setState((before) => (before === "idle" ? "wanted" : before)), []),
    wantAgain: useCallback(() => setState("wanted"), []),
  };
}
