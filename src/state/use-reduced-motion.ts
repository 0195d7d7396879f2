import { useMedia } from "./use-media.ts";

/** The media query by which a reader's system asks for less motion. */
export const lessMotion = "(prefers-reduced-motion: reduce)";

/** Whether the reader's system asks for less motion. */
export function useReducedMotion(): boolean {
  return useMedia(lessMotion);
}
