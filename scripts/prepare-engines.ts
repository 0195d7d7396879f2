import { spawnSync } from "node:child_process";
import { firefox } from "playwright";
import { openWebKit } from "./drive-webkit.ts";
import { findFirefox } from "./firefox.ts";
import { findWebKit } from "./webkit.ts";

/** An engine beside Chromium, which the tests can do without. */
interface Engine {
  readonly name: string;
  /** Where it was found; `null` when it was not. */
  readonly find: () => string | null;
  /** Starts and ends it. Throws when it does not work. */
  readonly tryOut: () => Promise<void>;
  /** What may install it, in the order in which it is tried. */
  readonly installs: readonly (readonly string[])[];
  /** Names the variable by which the end-to-end tests are told to leave it alone. */
  readonly variable: string;
}

const minuteMs = 60_000;
const aptGet = (...packages: readonly string[]): readonly string[] => [
  "sh",
  "-c",
  `command -v apt-get >/dev/null && test "$(id -u)" = 0 && apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`,
];

const engines: readonly Engine[] = [
  {
    name: "Firefox",
    find: () => findFirefox()?.binary ?? null,
    tryOut: async () => {
      const browser = await firefox.launch({ ...findFirefox()?.launchOptions, timeout: minuteMs });
      await (await browser.newPage()).goto("about:blank");
      await browser.close();
    },
    installs: [["npx", "playwright", "install", "firefox"], aptGet("firefox-esr")],
    variable: "FIREFOX",
  },
  {
    name: "WebKit",
    find: () => findWebKit()?.browser ?? null,
    tryOut: async () => {
      const found = findWebKit();
      if (found !== null) await (await openWebKit(found)).close();
    },
    installs: [aptGet("webkit2gtk-driver", "xvfb", "xauth")],
    variable: "WEBKIT",
  },
];

/**
 * Finds, or where it is simply done installs, the engines that the end-to-end tests run in beside Chromium, and says which it has and
 * which it could not have. The result is what the environment must hold for the tests to leave out those that do not work.
 */
export async function prepareEngines(): Promise<Readonly<Record<string, string>>> {
  const leftOut: Record<string, string> = {};
  for (const { name, find, installs, tryOut, variable } of engines) {
    for (const [command = "", ...rest] of installs) {
      if (find() !== null || process.env[variable] !== undefined) break;
      console.log(`No ${name} found; asking ${command === "sh" ? "apt-get" : "Playwright"} for one.`);
      spawnSync(command, rest, { stdio: ["ignore", "ignore", "ignore"], timeout: 4 * minuteMs });
    }
    const found = find();
    try {
      if (found === null) throw new Error("none was found and none could be installed");
      await tryOut();
      console.log(`${name}: ${found}`);
    } catch (fault) {
      console.log(`${name} is left out of the end-to-end tests: ${fault instanceof Error ? fault.message : String(fault)}`);
      leftOut[variable] = "none";
    }
  }
  return leftOut;
}
