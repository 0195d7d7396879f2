import type { Browser } from "playwright";

/**
 * Milliseconds of processor time that the callbacks of each animation frame took while the work was done, as Chromium traced them:
 * what else the machine had to do does not count.
 */
export async function tracedFrames(browser: Browser, work: () => Promise<void>): Promise<readonly number[]> {
  const devtools = await browser.newBrowserCDPSession();
  const frames: number[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => {
    // Microseconds, whatever the protocol's types say.
    for (const { name, tdur } of value) if (name === "FireAnimationFrame" && tdur !== undefined) frames.push(Number(tdur) / 1000);
  });
  const complete = new Promise((resolve) => {
    devtools.once("Tracing.tracingComplete", resolve);
  });
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"] },
  });
  await work();
  await devtools.send("Tracing.end");
  await complete;
  await devtools.detach();
  return frames;
}
