import type { SheetHeight } from "../state/explorer-state.ts";

/** Heights at which a sheet rests, in CSS pixels; the same as in sheet.css. */
export function restingHeights(stageHeight: number): Readonly<Record<SheetHeight, number>> {
  const full = stageHeight - 48;
  const half = Math.min(Math.max(stageHeight * 0.483, 220), full);
  return { peek: Math.min(128, half), half, full };
}

/** How far ahead a flick is taken to lead, in milliseconds of its own speed. */
const flickMs = 160;

/**
 * Where a sheet that is let go comes to rest: the height nearest to where its movement leads. `null`: so far down that the
 * reader wants it gone. Height in CSS pixels, speed in pixels a millisecond, upward positive.
 */
export function restAfterDrag(height: number, speed: number, stageHeight: number): SheetHeight | null {
  const heights = restingHeights(stageHeight);
  const aim = height + speed * flickMs;
  // However fast it is flicked down from above, it stops at its header first.
  if (aim < heights.peek / 2 && height < heights.peek + 20) return null;
  const names = ["peek", "half", "full"] as const;
  return names.reduce((nearest, each) => (Math.abs(heights[each] - aim) < Math.abs(heights[nearest] - aim) ? each : nearest));
}

/** The next height when the grip is pressed: up, and from the top down again. */
export function heightAfterPress(height: SheetHeight): SheetHeight {
  return ({ peek: "half", half: "full", full: "peek" } as const)[height];
}

/** The height an arrow key leads to; `null` for any other key, and at the end of the way. */
export function heightAfterKey(key: string, height: SheetHeight): SheetHeight | null {
  if (key === "ArrowUp") return height === "peek" ? "half" : height === "half" ? "full" : null;
  if (key === "ArrowDown") return height === "full" ? "half" : height === "half" ? "peek" : null;
  return null;
}
