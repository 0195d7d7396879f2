import type { Browser } from "playwright";
import { contenders, type ContenderName, type Entry } from "./page/contenders.ts";
import { noFrames, pooled, summedUp, type FrameTimes } from "./frame-times.ts";
import type { RawFrames } from "./page/measure-frames.ts";
import type { Spread } from "./page/spread.ts";
import { syntheticSpan } from "./page/synthetic-tracks.ts";
import { dayMs, hourMs, shift, type Instant } from "../src/model/instant.ts";
import { withMeasuringPage } from "./open-page.ts";

/** The clock at rate 1 and 60 frames a second passes about ten minutes of history in a frame. */
const stepMs = hourMs / 6;
const warmUp = 30;
/** So many frames are measured however slow they are. */
const fewest = 5;
/** Longer than this, in minutes, nobody waits for the numbers of one contender. */
const tooLong = 3;

/** One row of the table: a contender at a size, or why there are no numbers. */
export type Measured =
  | {
      readonly contender: ContenderName;
      readonly units: number;
      readonly ran: true;
      readonly times: FrameTimes;
      /** How long all of it took, building the contender up among it, in minutes. */
      readonly minutes: number;
    }
  | { readonly contender: ContenderName; readonly units: number; readonly ran: false; readonly reason: string };

/** Where and how the measurements are made. */
export interface Bench {
  readonly browser: Browser;
  readonly address: string;
  /** Measured frames of each contender, in all rounds together. */
  readonly frames: number;
  /** The contenders take turns so many times, so that what else the machine does falls on all of them. */
  readonly rounds: number;
  /** After so many milliseconds in one round a slow contender stops. */
  readonly patienceMs: number;
  readonly tell: (progress: string) => void;
}

/**
 * Frames of each contender in the middle of the march. `fewer` are the results with fewer units: what by them would take minutes is
 * not run, and a peer that cannot run here is told of and costs nothing else.
 */
export async function measureContenders(
  bench: Bench,
  names: readonly ContenderName[],
  units: number,
  fewer: readonly Measured[],
): Promise<readonly Measured[]> {
  const raw = new Map<ContenderName, RawFrames>();
  const reasons = new Map<ContenderName, string>();
  const minutesTaken = new Map<ContenderName, number>();
  for (const name of names) {
    const minutes = minutesFor(bench, name, units, fewer);
    if (minutes > tooLong) reasons.set(name, `not run: would take ${Math.round(minutes)} minutes`);
  }
  for (let round = 0; round < bench.rounds; round += 1) {
    for (const name of names.filter((each) => !reasons.has(each))) {
      bench.tell(`${name}, ${units} units, round ${round + 1} of ${bench.rounds}`);
      const { required }: Entry = contenders[name];
      const before = performance.now();
      try {
        const more = await framesFrom(bench, name, units, shift(syntheticSpan.start, 45 * dayMs));
        raw.set(name, pooled(raw.get(name) ?? noFrames, more));
      } catch (fault) {
        if (required) throw fault;
        reasons.set(name, `did not run: ${fault instanceof Error ? (fault.message.split("\n")[0] ?? "") : String(fault)}`);
      }
      minutesTaken.set(name, (minutesTaken.get(name) ?? 0) + (performance.now() - before) / 60_000);
    }
  }
  return names.map((contender): Measured => {
    const reason = reasons.get(contender);
    if (reason !== undefined) return { contender, units, ran: false, reason };
    return {
      contender,
      units,
      ran: true,
      times: summedUp(raw.get(contender) ?? noFrames),
      minutes: minutesTaken.get(contender) ?? 0,
    };
  });
}

/**
 * By the largest size that was run, if cost grows as the number of units does; 0 when none was. Frames are given up when patience is
 * at an end, after the fewest that are measured; building the contender up is not.
 */
function minutesFor(bench: Bench, name: ContenderName, units: number, fewer: readonly Measured[]): number {
  const last = fewer.findLast((row) => row.contender === name && row.ran && row.units < units);
  if (last?.ran !== true) return 0;
  const { minutes, times } = last;
  const growth = units / last.units;
  const framesMs = times.frame.median * (times.frames + warmUp * bench.rounds);
  const buildingMs = Math.max(minutes * 60_000 - framesMs, 0);
  const frameMs = times.frame.median * growth;
  const patientMs = bench.rounds * (bench.patienceMs + fewest * frameMs);
  return (buildingMs * growth + Math.min(framesMs * growth, patientMs)) / 60_000;
}

/** Frames of ours when the trails have grown, and on the last days: they should cost the same. */
export async function measureMiles(
  bench: Bench,
  units: number,
): Promise<{ readonly first: FrameTimes; readonly last: FrameTimes }> {
  let [first, last] = [noFrames, noFrames];
  for (let round = 0; round < bench.rounds; round += 1) {
    first = pooled(first, await framesFrom(bench, "ours", units, shift(syntheticSpan.start, 8 * dayMs)));
    last = pooled(last, await framesFrom(bench, "ours", units, shift(syntheticSpan.end, -2 * dayMs)));
  }
  return { first: summedUp(first), last: summedUp(last) };
}

/** From a seek to any instant to the painted picture, in milliseconds. */
export function measureSeeks(bench: Bench, units: number): Promise<Spread> {
  return withMeasuringPage(bench.browser, bench.address, async (page) => {
    await page.evaluate((count) => window.bench.mount("ours", count), units);
    return page.evaluate((count) => window.bench.seeks(count), bench.frames);
  });
}

function framesFrom(bench: Bench, contender: ContenderName, units: number, from: Instant): Promise<RawFrames> {
  const frames = Math.ceil(bench.frames / bench.rounds);
  const plan = { from, stepMs, frames, warmUp: Math.min(frames, warmUp), patienceMs: bench.patienceMs, fewest };
  return withMeasuringPage(bench.browser, bench.address, async (page) => {
    await page.evaluate(([name, count]) => window.bench.mount(name, count), [contender, units] as const);
    return page.evaluate((asked) => window.bench.frames(asked), plan);
  });
}
