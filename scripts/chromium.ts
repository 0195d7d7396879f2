import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** Where Debian, Ubuntu, Fedora, Arch and Alpine put a Chromium of the system. */
const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/lib/chromium/chromium",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium to test with: the one named in CHROMIUM, Playwright's own download, else the system's. `null` when there is none. */
export function findChromium(): string | null {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  const own = chromium.executablePath();
  if (own !== "" && existsSync(own)) return own;
  return systemPaths.find((path) => existsSync(path)) ?? null;
}

/** Launch options for Playwright; without a sandbox when run by root, where Chromium refuses one. */
export function chromiumLaunchOptions(): { executablePath?: string; args: string[] } {
  const found = findChromium();
  const isRoot = process.getuid?.() === 0;
  return {
    ...(found === null ? {} : { executablePath: found }),
    args: ["--disable-quic", "--disable-background-networking", "--disable-component-update", ...(isRoot ? ["--no-sandbox"] : [])],
  };
}
