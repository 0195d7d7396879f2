import { existsSync } from "node:fs";

/** What it takes to drive a WebKit of the system. */
export interface FoundWebKit {
  /** Absolute path of WebKitGTK's WebDriver. */
  readonly driver: string;
  /** Absolute path of WebKitGTK's own small browser. */
  readonly browser: string;
  /** Absolute path of `xvfb-run`, which lends it a display; `null` where there is one. */
  readonly display: string | null;
}

const drivers = ["/usr/bin/WebKitWebDriver"];
const browsers = [
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
];
const displays = ["/usr/bin/xvfb-run"];

/** WebKitGTK, its driver and a display to run on; `null` when one of them is wanting or WEBKIT is `none`. */
export function findWebKit(): FoundWebKit | null {
  if (process.env["WEBKIT"] === "none") return null;
  const firstOf = (paths: readonly string[]): string | null => paths.find((path) => existsSync(path)) ?? null;
  const hasDisplay = (process.env["DISPLAY"] ?? "") !== "";
  const [driver, browser, display] = [firstOf(drivers), firstOf(browsers), firstOf(displays)];
  if (driver === null || browser === null || (display === null && !hasDisplay)) return null;
  return { driver, browser, display: hasDisplay ? null : display };
}
