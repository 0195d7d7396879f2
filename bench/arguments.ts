import { parseArgs } from "node:util";

/** What `npm run bench` was asked for. */
export interface BenchArguments {
  readonly sizes: readonly number[];
  /** Contenders to measure; `null` for all. */
  readonly only: readonly string[] | null;
  /** Measured frames of each. */
  readonly frames: number;
  /** The smallest run that touches everything: for a check that nothing throws, not for numbers. */
  readonly smallest: boolean;
}

/** Reads the command line. Throws an Error in words for what it does not understand. */
export function readArguments(argv: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { sizes: { type: "string" }, only: { type: "string" }, frames: { type: "string" }, smallest: { type: "boolean" } },
  });
  const smallest = values.smallest ?? false;
  const sizes = (values.sizes ?? (smallest ? "10" : "10,100,1000,10000")).split(",").map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error("--sizes wants whole numbers: --sizes 10,100");
  const frames = Number(values.frames ?? (smallest ? 3 : 200));
  if (!Number.isInteger(frames) || frames < 1) throw new Error("--frames wants a whole number");
  return { sizes, only: values.only?.split(",") ?? null, frames, smallest };
}
