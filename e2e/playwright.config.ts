import { defineConfig, type Project } from "@playwright/test";
import { chromiumLaunchOptions } from "../scripts/chromium.ts";
import { findFirefox } from "../scripts/firefox.ts";
import { findWebKit } from "../scripts/webkit.ts";

/** Another port by `PORT`, so that two checkouts can be tested side by side. */
const port = Number(process.env["PORT"] ?? 4179);

const firefox = findFirefox();
const webKitTests = "webkit.spec.ts";
const chromiumTests = ["accessibility", "offline", "phone", "print", "without-scripts"].map((name) => `${name}.spec.ts`);

/**
 * Firefox runs the same tests, but for axe's, which read the document and not the engine, and for those that need what only Chromium can
 * be told by a test: fingers, paper, a network cut off, scripts switched off, and whatever is tagged `@chromium`. A Firefox of the system
 * cannot be told to want less motion either, so the tests that ask for it run in a Firefox that was started so.
 */
function firefoxProjects({ launchOptions }: NonNullable<typeof firefox>): Project[] {
  const use = { browserName: "firefox" } as const;
  const firefoxUserPrefs = { "ui.prefersReducedMotion": 1 };
  return [
    {
      name: "firefox",
      testIgnore: [webKitTests, ...chromiumTests],
      grepInvert: /@less-motion|@chromium/u,
      use: { ...use, launchOptions },
    },
    {
      name: "firefox, less motion",
      testIgnore: webKitTests,
      grep: /@less-motion/u,
      use: { ...use, launchOptions: { ...launchOptions, firefoxUserPrefs } },
    },
  ];
}

/** The built page in real browsers: Chromium always, Firefox and WebKit where there are such. No retries: a test that passes sometimes is a failing test. */
export default defineConfig({
  testDir: ".",
  outputDir: "../node_modules/.cache/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Two browsers on two cores without a graphics card may take a while; nothing waits longer than it must.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    timezoneId: "Pacific/Apia",
    locale: "en-GB",
    // The worker would fetch the whole page beside every test; offline.spec.ts lets it.
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
  },
  projects: [
    { name: "chromium", testIgnore: webKitTests, use: { browserName: "chromium", launchOptions: chromiumLaunchOptions() } },
    ...(firefox === null ? [] : firefoxProjects(firefox)),
    ...(findWebKit() === null ? [] : [{ name: "webkit", testMatch: webKitTests }]),
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: "..",
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
