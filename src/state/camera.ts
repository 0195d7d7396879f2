import type { LonLat } from "../model/lon-lat.ts";

/** A wish that the map shall show something; the map decides how to get there. */
export type CameraWish =
  | { readonly kind: "show"; readonly positions: readonly LonLat[] }
  /** Moves no farther than is needed to bring the first of the positions into sight, and leaves the zoom. */
  | { readonly kind: "reveal"; readonly positions: readonly LonLat[] }
  | {
      readonly kind: "go";
      readonly center: LonLat;
      readonly zoom: number;
      /** Whether the centre comes to lie in the middle of what panels leave free. */
      readonly besidePanels?: boolean;
    }
  | { readonly kind: "step"; readonly zoomBy: number };

/** Carries wishes from buttons and lists to the map, which neither of them knows. */
export interface Camera {
  readonly ask: (wish: CameraWish) => void;
  readonly onWish: (listener: (wish: CameraWish) => void) => () => void;
}

/** A wish made before the map listens is kept and handed over when it does. */
export function createCamera(): Camera {
  const listeners = new Set<(wish: CameraWish) => void>();
  let waiting: CameraWish | null = null;
  return {
    ask: (wish) => {
      if (listeners.size === 0) waiting = wish;
      for (const listener of [...listeners]) listener(wish);
    },
    onWish: (listener) => {
      listeners.add(listener);
      if (waiting !== null) listener(waiting);
      waiting = null;
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
