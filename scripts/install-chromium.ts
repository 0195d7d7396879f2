import { spawnSync } from "node:child_process";
import { findChromium } from "./chromium.ts";

/** System package managers and what installs a Chromium with each; the first that exists is used. */
const managers: readonly (readonly [probe: string, install: readonly string[]])[] = [
  ["apt-get", ["sh", "-c", "apt-get update && apt-get install -y --no-install-recommends chromium"]],
  ["dnf", ["dnf", "install", "-y", "chromium"]],
  ["pacman", ["pacman", "-S", "--noconfirm", "chromium"]],
  ["apk", ["apk", "add", "chromium"]],
  ["zypper", ["zypper", "--non-interactive", "install", "chromium"]],
];

/** Finds a Chromium or installs one: Playwright's own download first, else the system's packages. Throws an Error that says what to do. */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  console.log("No Chromium found; asking Playwright for its own.");
  run(["npx", "playwright", "install", "chromium"]);
  const downloaded = findChromium();
  if (downloaded !== null) return downloaded;
  const manager = managers.find(([probe]) => run(["sh", "-c", `command -v ${probe}`]));
  if (manager !== undefined) {
    console.log(`Playwright's download did not work; asking ${manager[0]}.`);
    if (!run(manager[1])) run(["sudo", "-n", ...manager[1]]);
  }
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error(
    "The browser tests need a Chromium and none could be installed. Install Chromium or Google Chrome, or name one: CHROMIUM=/path/to/chromium npm test",
  );
}

function run([command = "", ...rest]: readonly string[]): boolean {
  return spawnSync(command, rest, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}
