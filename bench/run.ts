/**
 * `npm run bench`: the same synthetic units through our layer, a bare canvas and other ways to move things on a map, in one run.
 * Prints the tables and writes bench/results/latest.json. Flags: `--sizes 10,100`, `--only ours,floor` (contenders, or `real`,
 * `seek`, `miles`, `heap`, `compile`), `--frames 50`, `--smallest`. It judges nothing: it ends with an error only when something throws.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { readArguments } from "./arguments.ts";
import { buildMeasuringPage, buildProduct } from "./built-page.ts";
import { measureCompile } from "./compile-speed.ts";
import { measureContenders, measureMiles, measureSeeks, type Measured } from "./measurements.ts";
import { launchBrowser } from "./open-page.ts";
import { contenders, type ContenderName } from "./page/contenders.ts";
import { measureHeap, measureRealPlay, realStretches, type RealPlay } from "./real-page.ts";
import { frameTables, otherLines, type Results } from "./results.ts";

const { sizes, only, frames, smallest } = readArguments(process.argv.slice(2));
const others = ["real", "seek", "miles", "heap", "compile"];
const names = Object.keys(contenders).filter((name): name is ContenderName => name in contenders);
const unknown = (only ?? []).filter((name) => !others.includes(name) && !names.some((each) => each === name));
if (unknown.length > 0) throw new Error(`--only knows ${[...names, ...others].join(", ")}, not ${unknown.join(", ")}`);
const wants = (name: string): boolean => only === null || only.includes(name);

const page = await buildMeasuringPage();
const product = wants("real") || wants("heap") ? await buildProduct() : null;
const browser = await launchBrowser();
const tell = (progress: string): void => {
  process.stderr.write(`${progress}\n`);
};
try {
  const bench = { browser, address: page.address, frames, rounds: smallest ? 1 : 3, patienceMs: smallest ? 1000 : 15_000, tell };
  const measured: Measured[] = [];
  for (const units of sizes) {
    measured.push(
      ...(await measureContenders(
        bench,
        names.filter((name) => wants(name)),
        units,
        measured,
      )),
    );
  }
  const units = smallest ? 10 : 1000;
  const real: RealPlay[] = [];
  for (const stretch of product !== null && wants("real") ? realStretches : []) {
    tell(`play, ${stretch.title}`);
    real.push(await measureRealPlay(browser, product?.address ?? "", stretch, smallest ? 60 : 3600));
  }
  const results: Results = {
    machine: {
      cpu: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      node: process.version,
      chromium: browser.version(),
    },
    when: new Date().toISOString(),
    frames: measured,
    real: wants("real") ? real : null,
    seek: wants("seek") ? { units, toPicture: await measureSeeks(bench, units) } : null,
    miles: wants("miles") ? { units, ...(await measureMiles(bench, units)) } : null,
    // Ten minutes at 60 frames a second.
    heap:
      product !== null && wants("heap") ? await measureHeap(product.address, smallest ? 60 : 36_000, smallest ? 20 : 1000) : null,
    compile: wants("compile") ? measureCompile(smallest ? [1000] : [10_000, 50_000, 100_000]) : null,
  };
  const { machine } = results;
  console.log(`${machine.cores} cores of ${machine.cpu}, Chromium ${machine.chromium}, Node ${machine.node}\n`);
  console.log([frameTables(results), ...otherLines(results)].join("\n\n"));
  const folder = new URL("results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("latest.json", folder), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await browser.close();
  await product?.close();
  await page.close();
}
