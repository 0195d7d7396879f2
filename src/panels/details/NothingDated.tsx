import { useMessages } from "../../i18n/use-messages.ts";
import { toggleItinerary } from "../../state/acts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";

/** In the card of a place without a dated event: that there is none, and where to look instead. */
export function NothingDated() {
  const { store } = useExplorer();
  const { panels } = useMessages();
  const isListOpen = useStore(store, (state) => state.leftPanel === "itinerary");
  return (
    <p className="remark">
      {panels.nothingDatedHere}{" "}
      {isListOpen ? null : (
        <button type="button" className="text-link" onClick={() => toggleItinerary(store)}>
          {panels.openItinerary}
        </button>
      )}
    </p>
  );
}
