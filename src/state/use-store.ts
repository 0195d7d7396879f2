import { useSyncExternalStore } from "react";
import type { Store } from "./store.ts";

/** Re-renders when the selected part changes by identity; the selector must return a member, not a new object. */
export function useStore<T, Selected>(store: Store<T>, select: (value: T) => Selected): Selected {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
