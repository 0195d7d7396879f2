import type { Browser, CDPSession, Page } from "playwright";
import { spread, type Spread } from "./page/spread.ts";
import { turnHands } from "./turned-hands.ts";
import { launchInterpreter, withPage } from "./open-page.ts";
import { tracedFrames } from "./traced-frames.ts";

/** A stretch of the real march as the page shows it, whole: map, slider, caption and all. */
export interface RealStretch {
  readonly title: string;
  /** The part of the page's address after the sharp. */
  readonly hash: string;
}

/** What is played: empty weeks over the whole region, and the days of Prague close by. */
export const realStretches: readonly RealStretch[] = [
  { title: "the whole region, from 9 February", hash: "map=7/50.6/14&t=1945-02-09T00:00%2B01:00" },
  { title: "Prague at zoom 12, from 5 May", hash: "map=12/50.07/14.42&t=1945-05-05T06:00%2B02:00" },
];

/** What play costs on the real page. */
export interface RealPlay {
  readonly title: string;
  readonly frames: number;
  /** Processor time of the JavaScript in the callbacks of a frame. */
  readonly script: Spread;
  /** From frame to frame, by the clock on the wall. */
  readonly frame: Spread;
  /** Processor time of all JavaScript of the page divided by the frames: React's renders at each step of time and the layout of names among it. */
  readonly allScriptMean: number;
}

/** What the page keeps after play and seeks, garbage collected by force. */
export interface Heap {
  readonly frames: number;
  readonly seeks: number;
  readonly bytesBefore: number;
  readonly bytesAfterPlay: number;
  readonly bytesAfterSeeks: number;
  readonly nodesBefore: number;
  readonly nodesAfterSeeks: number;
}

/** Plays so many frames. */
export function measureRealPlay(browser: Browser, address: string, stretch: RealStretch, frames: number): Promise<RealPlay> {
  return withRealPage(browser, address, stretch, async (page, devtools) => {
    await playFrames(page, Math.min(frames, 60));
    await page.evaluate(() => window.turnedHands.start());
    const before = await scriptSeconds(devtools);
    const script = await tracedFrames(browser, () => playFrames(page, frames));
    const allMs = ((await scriptSeconds(devtools)) - before) * 1000;
    const frame = await page.evaluate(() => window.turnedHands.frameMs());
    return {
      title: stretch.title,
      frames: frame.length,
      script: spread(script),
      frame: spread(frame),
      allScriptMean: allMs / frame.length,
    };
  });
}

/** Plays the march over and over, then seeks all over it, in a browser of its own that makes no machine code. */
export async function measureHeap(address: string, frames: number, seeks: number): Promise<Heap> {
  const [stretch] = realStretches;
  if (stretch === undefined) throw new Error("there is no stretch to play");
  const browser = await launchInterpreter();
  const measured = withRealPage(browser, address, stretch, async (page, devtools) => {
    // Once through the whole march, which lasts four minutes, makes the pictures, texts and measures that stay.
    await playFrames(page, Math.min(frames, 14_400));
    await seekAllOver(page, Math.min(seeks, 200));
    const before = await inUse(devtools);
    await playFrames(page, frames);
    const afterPlay = await inUse(devtools);
    await seekAllOver(page, seeks);
    const afterSeeks = await inUse(devtools);
    return {
      frames,
      seeks,
      bytesBefore: before.bytes,
      bytesAfterPlay: afterPlay.bytes,
      bytesAfterSeeks: afterSeeks.bytes,
      nodesBefore: before.nodes,
      nodesAfterSeeks: afterSeeks.nodes,
    };
  });
  return measured.finally(() => browser.close());
}

function withRealPage<Result>(
  browser: Browser,
  address: string,
  { hash }: RealStretch,
  work: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  return withPage(browser, async (page) => {
    // What tsx leaves in the text of a function to keep its name; the page knows nothing of it.
    await page.addInitScript("globalThis.__name = (named) => named;");
    await page.addInitScript(turnHands);
    await page.goto(`${address}#${hash}`);
    await page.getByRole("slider", { name: "Time" }).waitFor();
    await page.waitForLoadState("networkidle");
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    await devtools.send("HeapProfiler.enable");
    return work(page, devtools);
  });
}

/** Presses Play, again whenever the march has come to its end, until so many more frames are drawn; then pauses. */
async function playFrames(page: Page, frames: number): Promise<void> {
  const goal = (await page.evaluate(() => window.turnedHands.frames())) + frames;
  const play = page.getByRole("button", { name: "Play", exact: true });
  for (;;) {
    await play.click();
    await page.waitForFunction(
      (wanted) => window.turnedHands.frames() >= wanted || document.querySelector('button[aria-label="Play"]') !== null,
      goal,
      { polling: 100, timeout: 0 },
    );
    if ((await page.evaluate(() => window.turnedHands.frames())) >= goal) break;
  }
  const pause = page.getByRole("button", { name: "Pause", exact: true });
  if (await pause.isVisible()) await pause.click();
}

/** Moves the slider as a reader's hand does, to and fro over the whole march, a frame for each. */
function seekAllOver(page: Page, seeks: number): Promise<void> {
  return page.getByRole("slider", { name: "Time" }).evaluate(async (slider, count) => {
    if (!(slider instanceof HTMLInputElement)) throw new Error("the slider is no input");
    // React listens to the property, so the element's own setter has to be used.
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    for (let index = 0; index < count; index += 1) {
      const share = (index * 0.618_034) % 1;
      value?.set?.call(slider, String(Math.round(Number(slider.max) * share)));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }, seeks);
}

async function scriptSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? NaN;
}

/** Two collections: what the first frees may have held more. */
async function inUse(devtools: CDPSession): Promise<{ readonly bytes: number; readonly nodes: number }> {
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  return { bytes: usedSize, nodes };
}
