import { useSyncExternalStore } from "react";
import type { Theme } from "./explorer-state.ts";

const darkSystem = "(prefers-color-scheme: dark)";
const lessMotion = "(prefers-reduced-motion: reduce)";

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The theme to draw: the reader's choice, or what the system asks for. */
export function useDrawnTheme(theme: Theme): "light" | "dark" {
  const systemIsDark = useMedia(darkSystem);
  if (theme !== "system") return theme;
  return systemIsDark ? "dark" : "light";
}

/** Whether the reader's system asks for less motion. */
export function useReducedMotion(): boolean {
  return useMedia(lessMotion);
}

/** Whether the window is as narrow as a phone, where panels become sheets. */
export function useNarrow(): boolean {
  return useMedia("(width < 760px)");
}
