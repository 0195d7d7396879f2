// First, because it must stand before any library asks for frames.
import { nextFrame } from "./script-meter.ts";
import { instant } from "../../src/model/instant.ts";
import type { Running } from "./contender.ts";
import { contenders, type Entry } from "./contenders.ts";
import { measureFrames, spread } from "./measure-frames.ts";
import { randomFrom } from "./random.ts";
import { syntheticSpan, syntheticTracks } from "./synthetic-tracks.ts";

/** Frames drawn between two animation frames when nothing is measured. */
const atOnce = 20;

let running: Running | null = null;

function mounted(): Running {
  if (running === null) throw new Error("nothing is mounted yet");
  return running;
}

function stage(): HTMLDivElement {
  const element = document.querySelector<HTMLDivElement>("div#stage");
  if (element === null) throw new Error("the page has no stage");
  return element;
}

async function seeks(count: number): Promise<ReturnType<typeof spread>> {
  const random = randomFrom(45);
  const { show, seek = show } = mounted();
  const waits: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = instant(Math.round(syntheticSpan.start + random() * (syntheticSpan.end - syntheticSpan.start)));
    await nextFrame();
    const before = performance.now();
    seek(at);
    // The next animation frame comes when the one with the picture is done.
    await nextFrame();
    waits.push(performance.now() - before);
  }
  return spread(waits);
}

window.bench = {
  mount: async (name, units) => {
    const entry = Object.entries<Entry>(contenders).find(([each]) => each === name)?.[1];
    if (entry === undefined) throw new Error(`there is no contender ${name}`);
    const { contender } = await entry.load();
    running?.remove();
    running = await contender.mount(stage(), syntheticTracks(units));
  },
  mountReal: async (view) => {
    const { mountRealMarch } = await import("./real-march.ts");
    running?.remove();
    running = await mountRealMarch(stage(), view);
  },
  frames: (plan) => measureFrames(mounted(), plan),
  seeks,
  run: async ({ from, stepMs, frames }) => {
    for (let index = 0; index < frames; index += 1) {
      if (index % atOnce === 0) await nextFrame();
      mounted().show(instant(from + index * stepMs));
    }
  },
  heapBytes: async () => {
    // Two rounds, with frames between: what the first frees may hold more.
    for (let round = 0; round < 2; round += 1) {
      await nextFrame();
      globalThis.gc?.();
    }
    return memoryInUse();
  },
};

/** Chromium's own measure, precise with --enable-precise-memory-info. */
function memoryInUse(): number {
  if (!("memory" in performance)) throw new Error("this browser does not tell its memory");
  const { memory } = performance;
  if (typeof memory !== "object" || memory === null || !("usedJSHeapSize" in memory)) throw new Error("no heap size");
  return Number(memory.usedJSHeapSize);
}
