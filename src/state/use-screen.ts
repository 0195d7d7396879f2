import { useMedia } from "./use-media.ts";

/** A phone, upright or on its side, or a page zoomed in as far: the tools stand in a bar and panels become sheets. */
export const narrowScreen = "(width < 760px), (height < 500px)";
/** A phone on its side: the time strip is one row, and sheets stand at the right edge. */
export const lyingScreen = "(height < 500px) and (width >= 560px)";
/** Too little room beside the slider for speed and pace, which stand in the menu then. */
const crampedScreen = "(width < 1100px), (height < 500px)";

/** No room for a panel at the left and one at the right. */
export const onePanelScreen = "(width < 1180px)";

/** Whether the window is as small as a phone; see {@link narrowScreen}. */
export function useNarrow(): boolean {
  return useMedia(narrowScreen);
}

/** Whether speed and pace stand in the menu for want of room. */
export function useCramped(): boolean {
  return useMedia(crampedScreen);
}
