import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { firefox } from "playwright";

/** Where Debian, Ubuntu, Fedora, Arch and macOS put a Firefox of the system. */
const systemPaths = [
  "/usr/bin/firefox-esr",
  "/usr/lib/firefox/firefox",
  "/usr/lib64/firefox/firefox",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

interface FoundFirefox {
  /** Absolute path of the Firefox itself. */
  readonly binary: string;
  /** What Playwright needs to start it: any Firefox but Playwright's own is driven by WebDriver BiDi, which the channel chooses. */
  readonly launchOptions: {
    readonly executablePath: string;
    readonly channel?: "moz-firefox";
    readonly env?: Readonly<Record<string, string>>;
  };
}

/**
 * The Firefox to test with: the one named in FIREFOX, Playwright's own download, else the system's. `null` when there is none, or when
 * FIREFOX names one that does not exist, such as `none`.
 */
export function findFirefox(): FoundFirefox | null {
  const named = process.env["FIREFOX"];
  if (named !== undefined && named !== "") return existsSync(named) ? overBidi(named) : null;
  const own = firefox.executablePath();
  if (own !== "" && existsSync(own)) return { binary: own, launchOptions: { executablePath: own } };
  const system = systemPaths.find((path) => existsSync(path));
  return system === undefined ? null : overBidi(system);
}

function overBidi(binary: string): FoundFirefox {
  return {
    binary,
    launchOptions: {
      channel: "moz-firefox",
      executablePath: fileURLToPath(new URL("firefox-over-bidi.ts", import.meta.url)),
      env: { ...definedEnvironment(), FIREFOX_BINARY: binary },
    },
  };
}

/** What Playwright gives a browser in place of the environment must hold the whole of it. */
function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
