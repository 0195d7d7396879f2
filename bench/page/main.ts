// First, because it must stand before any library asks for frames.
import { nextFrame } from "./script-meter.ts";
import { instant } from "../../src/model/instant.ts";
import type { Running } from "./contender.ts";
import { contenders, type Entry } from "./contenders.ts";
import { measureFrames } from "./measure-frames.ts";
import { spread } from "./spread.ts";
import { randomFrom } from "./random.ts";
import { syntheticSpan, syntheticTracks } from "./synthetic-tracks.ts";

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
  frames: (plan) => measureFrames(mounted(), plan),
  seeks,
};
