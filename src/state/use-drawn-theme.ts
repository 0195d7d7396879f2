import type { DrawnTheme, Theme } from "./explorer-state.ts";
import { useMedia } from "./use-media.ts";

const darkSystem = "(prefers-color-scheme: dark)";

/** The theme to draw: the reader's choice, or what the system asks for. */
export function useDrawnTheme(theme: Theme): DrawnTheme {
  const systemIsDark = useMedia(darkSystem);
  if (theme !== "system") return theme;
  return systemIsDark ? "dark" : "light";
}
