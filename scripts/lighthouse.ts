/**
 * `npm run lighthouse`: Lighthouse with its mobile settings over the built page, served with gzip and the page's own headers. Takes
 * the median of three runs, prints the four scores and what they rest on, and fails below the budget.
 */
import { launch } from "chrome-launcher";
import lighthouse, { type Result } from "lighthouse";
import { chromiumLaunchOptions } from "./chromium.ts";
import { serveDist } from "./serve-dist.ts";

const least = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;
const runs = 3;
const figures = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
  "total-byte-weight",
] as const;

const { executablePath, args } = chromiumLaunchOptions();
const served = await serveDist();
const results: Result[] = [];
try {
  for (let run = 0; run < runs; run += 1) results.push(await measure());
} finally {
  await served.close();
}
const median = results.toSorted((one, other) => scoreOf(one, "performance") - scoreOf(other, "performance"))[Math.floor(runs / 2)];
if (median === undefined) throw new Error("Lighthouse measured nothing");

let isGood = true;
for (const [category, score] of Object.entries(least)) {
  const found =
    category === "performance" ? scoreOf(median, category) : Math.min(...results.map((each) => scoreOf(each, category)));
  isGood &&= found >= score;
  console.log(`${String(found).padStart(4)}  ${category}, at least ${String(score)}`);
}
for (const name of figures)
  console.log(`${(median.audits[name]?.displayValue ?? "?").padStart(12)}  ${median.audits[name]?.title ?? name}`);
for (const { id, title, score, scoreDisplayMode } of Object.values(median.audits))
  if (score !== null && score < 0.9 && (scoreDisplayMode === "binary" || scoreDisplayMode === "metricSavings"))
    console.log(`      could be better: ${title} (${id})`);
process.exit(isGood ? 0 : 1);

/** One run in a fresh browser. */
async function measure(): Promise<Result> {
  const chrome = await launch({
    ...(executablePath === undefined ? {} : { chromePath: executablePath }),
    chromeFlags: ["--headless=new", ...args],
  });
  try {
    const run = await lighthouse(served.address, { port: chrome.port, onlyCategories: Object.keys(least), logLevel: "error" });
    if (run === undefined) throw new Error("Lighthouse gave no result");
    const { runtimeError } = run.lhr;
    if (runtimeError !== undefined) throw new Error(runtimeError.message);
    return run.lhr;
  } finally {
    chrome.kill();
  }
}

function scoreOf({ categories }: Result, category: string): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}
