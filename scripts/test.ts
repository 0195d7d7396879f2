/**
 * `npm test`: every check of the repository in order, each once. Stops at nothing, so that one run shows all that is wrong, and
 * ends with a line `N passed, N failed` counted from the runners' own reports.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { requireChromium } from "./install-chromium.ts";
import { prepareEngines } from "./prepare-engines.ts";

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

// Absolute, because Playwright would take it from the folder of its own configuration.
const reports = resolve("node_modules/.cache/reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const chromium = requireChromium();
const engines = await prepareEngines();

const results: { readonly name: string; readonly tally: Tally }[] = [];

/** A step without tests of its own counts as one. */
function step(name: string, command: string, extra: Readonly<Record<string, string>> = {}, report: string | null = null): void {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", env: { ...process.env, CHROMIUM: chromium, ...extra } });
  const tally = report === null ? null : readReport(`${reports}/${report}`);
  const failed = status === 0 ? 0 : 1;
  // A runner that fails without a failed test failed as a whole.
  results.push({
    name,
    tally: tally === null ? { passed: 1 - failed, failed } : { passed: tally.passed, failed: Math.max(tally.failed, failed) },
  });
}

/** Vitest and Playwright each write their own JSON. */
function readReport(path: string): Tally | null {
  try {
    const report = JSON.parse(readFileSync(path, "utf8")) as {
      readonly numPassedTests?: number;
      readonly numFailedTests?: number;
      readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
    };
    if (report.stats !== undefined) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
    return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const vitest = (project: string, report: string): string =>
  `npx vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${reports}/${report}`;

step("types", "npx tsc -p .");
step("lint", "npx oxlint --type-aware");
step("format", "npx oxfmt --check");
step("dead code", "npx knip");
step("geodata", "npm run --silent geodata -- check");
step("unit tests, clock of Prague", vitest("unit", "unit.json"), { TZ: "Europe/Prague" }, "unit.json");
step("unit tests, clock of Apia", vitest("unit", "unit-apia.json"), { TZ: "Pacific/Apia" }, "unit-apia.json");
step("browser tests", vitest("browser", "browser.json"), {}, "browser.json");
step("build", "npm run --silent build");
step("size of the page", "npm run --silent size");
step("benchmark at its smallest size, for faults and not for times", "npm run --silent bench -- --smallest");
step(
  "end-to-end tests",
  "npx playwright test -c e2e",
  { ...engines, PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/e2e.json` },
  "e2e.json",
);

console.log("");
for (const { name, tally } of results)
  console.log(`${tally.failed === 0 ? "ok  " : "FAIL"} ${name}: ${tally.passed} passed, ${tally.failed} failed`);
const total = results.reduce((sum, { tally }) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }), {
  passed: 0,
  failed: 0,
});
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
