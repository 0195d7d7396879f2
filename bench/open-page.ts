import { chromium, type Browser, type Page } from "playwright";
import { chromiumLaunchOptions } from "../scripts/chromium.ts";

/** Frames come as fast as they can be drawn; garbage is collected on demand; WebGL runs in software where there is no card. */
const measuringArgs = [
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--enable-precise-memory-info",
  "--enable-unsafe-swiftshader",
];

/** Launches the browser for measuring; `engineFlags` go to V8. */
export function launchBrowser(...engineFlags: readonly string[]): Promise<Browser> {
  const options = chromiumLaunchOptions();
  const engine = `--js-flags=${["--expose-gc", ...engineFlags].join(" ")}`;
  return chromium.launch({ ...options, args: [...options.args, ...measuringArgs, engine] });
}

/**
 * Launches a browser that runs scripts as they are written and makes no machine code of them. That code, which V8 makes of what runs
 * often and throws away as it sees fit, counts as heap and would hide what the page itself keeps.
 */
export const launchInterpreter = (): Promise<Browser> =>
  launchBrowser(
    "--no-opt",
    "--no-maglev",
    "--no-sparkplug",
    "--no-flush-bytecode",
    "--no-regexp-tier-up",
    "--regexp-interpret-all",
  );

/** Opens a page afresh, so that nothing of the one before is left; an error thrown in it is thrown by the work. */
export async function withPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 });
  const faults: Error[] = [];
  page.on("pageerror", (fault) => faults.push(fault));
  try {
    const result = await work(page);
    const [fault] = faults;
    if (fault !== undefined) throw fault;
    return result;
  } finally {
    await page.close();
  }
}

/** Opens the page on which the contenders run. */
export function withMeasuringPage<Result>(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  return withPage(browser, async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => window.bench !== undefined);
    return work(page);
  });
}
