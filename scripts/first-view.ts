import { setTimeout } from "node:timers/promises";
import { chromium, type Page } from "playwright";
import { loadMessages } from "../src/i18n/load-messages.ts";
import type { Language } from "../src/model/language.ts";
import { chromiumLaunchOptions } from "./chromium.ts";

/** One response that the first view needed. */
export interface Transfer {
  /** Below the page's own folder; empty for the page itself. */
  readonly path: string;
  /** Headers and body as they came over the wire, in bytes. */
  readonly bytes: number;
}

/** What opening the page once cost. */
export interface FirstView {
  readonly transfers: readonly Transfer[];
  /** Cumulative layout shift as browsers define it; 0 where nothing moved. */
  readonly layoutShift: number;
  /** What moved, for the report, as tag and class. */
  readonly shifted: readonly string[];
}

/** A size of window in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Opens the page in a fresh browser of a reader who speaks that language and waits until the map is drawn and nothing more is asked for. No service worker: it starts later. */
export async function measureFirstView(address: string, viewport: Viewport, language: Language): Promise<FirstView> {
  const { timeline } = await loadMessages(language);
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const context = await browser.newContext({ viewport, locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(recordShifts);
    const transfers = await recordTransfers(page, address);
    // The last of the ground: on a busy machine the network may have rested before it was asked for.
    const relief = page.waitForResponse(/basemap\/relief-/u);
    await page.goto(address);
    await page.getByRole("button", { name: timeline.play, exact: true }).waitFor();
    await relief;
    await page.locator(".leaflet-base-pane canvas").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await transfers.rested();
    const { value, shifted } = await page.evaluate(() => window.layoutShifts);
    return { transfers: transfers.found, layoutShift: value, shifted };
  } finally {
    await browser.close();
  }
}

/** What has come over the wire. */
interface Transfers {
  readonly found: readonly Transfer[];
  /** Resolves when nothing has been under way for as long as `rest`. */
  readonly rested: () => Promise<void>;
}

/** How long nothing is asked for when a page has all it wants, in milliseconds. */
const rest = 750;

/** Counts what comes over the wire from now on. */
async function recordTransfers(page: Page, address: string): Promise<Transfers> {
  const session = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const found: Transfer[] = [];
  const underWay = new Set<string>();
  let latest = performance.now();
  const ended = (requestId: string): void => {
    underWay.delete(requestId);
    latest = performance.now();
  };
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    paths.set(requestId, request.url.replace(address, ""));
    underWay.add(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => ended(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength: bytes }) => {
    const path = paths.get(requestId) ?? "";
    if (!path.startsWith("data:")) found.push({ path, bytes });
    ended(requestId);
  });
  await session.send("Network.enable");
  const rested = async (): Promise<void> => {
    // Not sooner than `rest` from now, and then from whatever came last.
    latest = performance.now();
    while (underWay.size > 0 || performance.now() < latest + rest) await setTimeout(rest / 10);
  };
  return { found, rested };
}

declare global {
  interface Window {
    layoutShifts: { value: number; shifted: string[] };
  }
}

/** Runs in the page before anything of it. */
function recordShifts(): void {
  window.layoutShifts = { value: 0, shifted: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Element | null }[] })[]) {
      window.layoutShifts.value += entry.value;
      for (const { node } of entry.sources) window.layoutShifts.shifted.push(`${node?.nodeName ?? "?"}.${node?.className ?? ""}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}
