import { useMessages } from "../i18n/use-messages.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { heightAfterKey, heightAfterPress } from "./sheet-snap.ts";

/** The bar at the top of a phone's sheet: a press or the arrow keys make the sheet larger or smaller, as drawing it does. */
export function SheetGrip() {
  const { store } = useExplorer();
  const { panels } = useMessages();
  const height = useStore(store, (state) => state.sheet);
  return (
    <button
      type="button"
      className="sheet-grip"
      aria-label={height === "full" ? panels.shrinkSheet : panels.enlargeSheet}
      onClick={() => store.set({ sheet: heightAfterPress(height) })}
      onKeyDown={(event) => {
        const next = heightAfterKey(event.key, height);
        if (next === null) return;
        event.preventDefault();
        store.set({ sheet: next });
      }}
    />
  );
}
