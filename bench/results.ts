import type { CompileTime } from "./compile-speed.ts";
import type { FrameTimes } from "./frame-times.ts";
import type { Measured } from "./measurements.ts";
import { contenders } from "./page/contenders.ts";
import type { Spread } from "./page/spread.ts";
import type { Heap, RealPlay } from "./real-page.ts";

/** All that one run measured; what was not asked for is absent. */
export interface Results {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly chromium: string };
  readonly when: string;
  readonly frames: readonly Measured[];
  readonly real: readonly RealPlay[] | null;
  readonly seek: { readonly units: number; readonly toPicture: Spread } | null;
  readonly miles: { readonly units: number; readonly first: FrameTimes; readonly last: FrameTimes } | null;
  readonly heap: Heap | null;
  readonly compile: readonly CompileTime[] | null;
}

/** The frames as tables in Markdown, one for each size, then what they do not say of themselves. */
export function frameTables({ frames }: Results): string {
  const sizes = [...new Set(frames.map(({ units }) => units))];
  const tables = sizes.map((size) => {
    const rows = frames.filter(({ units }) => units === size);
    const timesOf = (name: string): FrameTimes | null => {
      const row = rows.find(({ contender }) => contender === name);
      return row?.ran === true ? row.times : null;
    };
    const [floor, ours] = [timesOf("floor"), timesOf("ours")];
    return [
      `${size.toLocaleString("en")} units`,
      "",
      "| | frame, ms: median | 95 % | script, ms: median | 95 % | frame to the floor | frame to ours | script to ours |",
      "|---|--:|--:|--:|--:|--:|--:|--:|",
      ...rows.map((row) => {
        const { title } = contenders[row.contender];
        if (!row.ran) return `| ${title} | ${row.reason} | | | | | | |`;
        const { frame, script } = row.times;
        const times = [frame.median, frame.p95, script.median, script.p95].map((ms) => shortMs(ms));
        const ratios = [
          ratio(frame.median, floor?.frame.median),
          ratio(frame.median, ours?.frame.median),
          ratio(script.median, ours?.script.median),
        ];
        return `| ${[title, ...times, ...ratios].join(" | ")} |`;
      }),
    ].join("\n");
  });
  const met = new Set(frames.map(({ contender }) => contender));
  const notes = [...met].map((name) => `${contenders[name].title}: ${contenders[name].note}.`);
  return [...tables, notes.join("\n")].join("\n\n");
}

/** What else was measured, a line each. */
export function otherLines({ real, seek, miles, heap, compile }: Results): readonly string[] {
  const lines: string[] = [];
  for (const { title, frames, script, frame, allScriptMean } of real ?? []) {
    lines.push(
      `Play on the page itself, ${title}, ${frames} frames: script of a frame ${shortMs(script.median)} ms, 95 % ${shortMs(script.p95)} ms of processor time; all script of the page, React among it, ${shortMs(allScriptMean)} ms a frame in the mean; frame ${shortMs(frame.median)} ms, 95 % ${shortMs(frame.p95)} ms`,
    );
  }
  if (seek !== null) {
    const { units, toPicture } = seek;
    lines.push(`Seek to picture, ${units} units: ${shortMs(toPicture.median)} ms, 95 % ${shortMs(toPicture.p95)} ms`);
  }
  if (miles !== null) {
    const { units, first, last } = miles;
    lines.push(
      `Frame at the first mile and the last, ${units} units: ${shortMs(first.frame.median)} and ${shortMs(last.frame.median)} ms, script ${shortMs(first.script.median)} and ${shortMs(last.script.median)} ms`,
    );
  }
  if (heap !== null) {
    const [before, played, sought] = [heap.bytesBefore, heap.bytesAfterPlay, heap.bytesAfterSeeks].map((bytes) =>
      (bytes / 1e6).toFixed(2),
    );
    lines.push(
      `Heap of the page after forced collection: ${before} MB, after ${heap.frames} frames of play (${(heap.frames / 3600).toFixed(1)} minutes at 60 a second, drawn as fast as they can be) ${played} MB, after ${heap.seeks} seeks more ${sought} MB; nodes of the document ${heap.nodesBefore} and ${heap.nodesAfterSeeks}`,
    );
  }
  for (const { features, megabytes, ms } of compile ?? []) {
    lines.push(
      `Compile ${features} features (${megabytes.toFixed(1)} MB): ${Math.round(ms)} ms, ${((ms / features) * 1000).toFixed(1)} µs each`,
    );
  }
  return lines;
}

function shortMs(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

function ratio(value: number, to: number | undefined): string {
  return to === undefined ? "" : `${(value / to).toFixed(value / to < 10 ? 1 : 0)}×`;
}
