import { useEffect } from "react";
import { useExplorer } from "../state/use-explorer.ts";
import { useMedia } from "../state/use-media.ts";
import { onePanelScreen } from "../state/use-screen.ts";
import { useStore } from "../state/use-store.ts";

/** Closes the panel at the left where the window became too small for two, or a tablet was turned: one would lie over the other. */
export function useOnePanel(): void {
  const { store } = useExplorer();
  const hasRoomForOne = useMedia(onePanelScreen);
  const areTwo = useStore(store, ({ leftPanel, rightPanel }) => leftPanel !== null && rightPanel !== null);
  useEffect(
    function closeLeft() {
      if (hasRoomForOne && areTwo) store.set({ leftPanel: null });
    },
    [store, hasRoomForOne, areTwo],
  );
}
