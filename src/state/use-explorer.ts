import { createContext, useContext } from "react";
import type { Chronicle } from "../chronicle/chronicle.ts";
import type { Camera } from "./camera.ts";
import type { Clock } from "./clock.ts";
import type { ExplorerState } from "./explorer-state.ts";
import type { Library } from "./library.ts";
import type { OwnFiles } from "./own-files.ts";
import type { Shelf } from "./shelf.ts";
import type { Store } from "./store.ts";
import { useStore } from "./use-store.ts";

/** What every room of the explorer shares. None of its members is ever replaced. */
export interface Explorer {
  readonly clock: Clock;
  readonly store: Store<ExplorerState>;
  readonly camera: Camera;
  readonly library: Library;
  readonly shelf: Shelf;
  readonly ownFiles: OwnFiles;
}

/** Holds the explorer for every component in it; `null` outside of one. */
export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer around this component; throws outside of one. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error("useExplorer() can only be used inside <ExplorerContext>");
  return explorer;
}

/** The history as it stands: with the layers that have come, in the reader's language. */
export function useChronicle(): Chronicle {
  return useStore(useExplorer().store, (state) => state.chronicle);
}
