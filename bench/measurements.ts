import type { Browser, Page } from "playwright";
import type { FrameTimes, Spread } from "./page/measure-frames.ts";
import { contenders, type ContenderName, type Entry } from "./page/contenders.ts";
import { syntheticSpan } from "./page/synthetic-tracks.ts";
import { dayMs, hourMs, shift, type Instant } from "../src/model/instant.ts";
import type { View } from "../src/state/explorer-state.ts";
import { withPage } from "./open-page.ts";

/** The clock at rate 1 and 60 frames a second passes about ten minutes of history in a frame. */
const stepMs = hourMs / 6;

/** One cell row of the table: a contender at a size, or why there are no numbers. */
export type Measured =
  | { readonly contender: ContenderName; readonly units: number; readonly ran: true; readonly times: FrameTimes }
  | { readonly contender: ContenderName; readonly units: number; readonly ran: false; readonly reason: string };

export interface Heap {
  readonly units: number;
  readonly frames: number;
  readonly seeks: number;
  readonly bytesBefore: number;
  readonly bytesAfterFrames: number;
  readonly bytesAfterSeeks: number;
}

/** Where and how the measurements are made. */
export interface Bench {
  readonly browser: Browser;
  readonly address: string;
  readonly frames: number;
  readonly patienceMs: number;
}

/** Frames in the middle of the march. A peer that cannot run here is told of and costs nothing else. */
export async function measureContender(bench: Bench, contender: ContenderName, units: number): Promise<Measured> {
  const { required, atMost = Infinity }: Entry = contenders[contender];
  if (units > atMost) return { contender, units, ran: false, reason: `left out above ${atMost} units` };
  try {
    const times = await framesFrom(bench, contender, units, shift(syntheticSpan.start, 45 * dayMs));
    return { contender, units, ran: true, times };
  } catch (fault) {
    if (required) throw fault;
    return { contender, units, ran: false, reason: fault instanceof Error ? (fault.message.split("\n")[0] ?? "") : String(fault) };
  }
}

/** Frames of ours a week after the beginning, when the trails have grown, and on the last day: they should cost the same. */
export async function measureMiles(
  bench: Bench,
  units: number,
): Promise<{ readonly first: FrameTimes; readonly last: FrameTimes }> {
  const first = await framesFrom(bench, "ours", units, shift(syntheticSpan.start, 8 * dayMs));
  const last = await framesFrom(bench, "ours", units, shift(syntheticSpan.end, -2 * dayMs));
  return { first, last };
}

/** A stretch of the real march, seen in a view. */
export interface RealStretch {
  readonly title: string;
  readonly view: View;
  readonly from: Instant;
  /** Milliseconds of history from frame to frame, about what a second of play has sixty of. */
  readonly stepMs: number;
}

/** The real history with all layers. */
export function measureReal(bench: Bench, { view, from, stepMs: step }: RealStretch): Promise<FrameTimes> {
  return withPage(bench.browser, bench.address, async (page) => {
    await page.evaluate((wanted) => window.bench?.mountReal(wanted), view);
    return framesOn(page, bench, from, step);
  });
}

/** From a seek to any instant to the painted picture, in milliseconds. */
export function measureSeeks(bench: Bench, units: number): Promise<Spread> {
  return withPage(bench.browser, bench.address, async (page) => {
    await page.evaluate((count) => window.bench?.mount("ours", count), units);
    return page.evaluate((count) => window.bench?.seeks(count) ?? { median: NaN, p95: NaN }, bench.frames);
  });
}

/** What ours keeps in memory after many frames and seeks, garbage collected. */
export function measureHeap(bench: Bench, units: number, frames: number, seeks: number): Promise<Heap> {
  return withPage(bench.browser, bench.address, async (page) => {
    await page.evaluate((count) => window.bench?.mount("ours", count), units);
    const heapBytes = (): Promise<number> => page.evaluate(() => window.bench?.heapBytes() ?? NaN);
    const plan = { from: syntheticSpan.start, stepMs: (syntheticSpan.end - syntheticSpan.start) / frames, frames };
    // The first frames make pictures that stay.
    await page.evaluate(({ from }) => window.bench?.run({ from, stepMs: 3_600_000, frames: 200 }), plan);
    const bytesBefore = await heapBytes();
    await page.evaluate((whole) => window.bench?.run(whole), plan);
    const bytesAfterFrames = await heapBytes();
    await page.evaluate((count) => window.bench?.seeks(count), seeks);
    return { units, frames, seeks, bytesBefore, bytesAfterFrames, bytesAfterSeeks: await heapBytes() };
  });
}

function framesFrom(bench: Bench, contender: ContenderName, units: number, from: Instant): Promise<FrameTimes> {
  return withPage(bench.browser, bench.address, async (page) => {
    await page.evaluate(([name, count]) => window.bench?.mount(name, count), [contender, units] as const);
    return framesOn(page, bench, from, stepMs);
  });
}

async function framesOn(page: Page, { frames, patienceMs }: Bench, from: Instant, step: number): Promise<FrameTimes> {
  const plan = { from, stepMs: step, frames, warmUp: Math.min(frames, 30), patienceMs };
  const times = await page.evaluate((asked) => window.bench?.frames(asked) ?? null, plan);
  if (times === null) throw new Error("the measuring page is gone");
  return times;
}
