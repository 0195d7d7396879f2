import type { CDPSession, Page } from "@playwright/test";

/** A point of the page, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger or several on the screen; Playwright itself can only tap. */
export async function fingers(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

/** Moves fingers, each along its own way, in ten steps, and lifts them. */
export async function moveFingers(touch: CDPSession, ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
  const at = (share: number): Point[] =>
    ways.map(([from, to]) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 10; step += 1)
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 10) });
  // The fingers stand still before they are lifted, so that nothing is flung.
  await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(1) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
