import { createContext, useContext } from "react";
import type { Chronicle } from "../chronicle/chronicle.ts";
import type { Reading } from "../model/reading.ts";
import type { Camera } from "./camera.ts";
import type { Clock } from "./clock.ts";
import type { ExplorerState } from "./explorer-state.ts";
import type { Store } from "./store.ts";

/** What every room of the explorer shares. None of its members is ever replaced. */
export interface Explorer {
  readonly chronicle: Chronicle;
  readonly clock: Clock;
  readonly store: Store<ExplorerState>;
  readonly camera: Camera;
  /** The texts read beside the map; the same promise each time, so that a panel may wait for it. */
  readonly loadReading: () => Promise<Reading>;
}

export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer around this component; throws outside of one. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error("useExplorer() can only be used inside <ExplorerContext>");
  return explorer;
}
