import { defineConfig } from "@playwright/test";
import { chromiumLaunchOptions } from "../scripts/chromium.ts";

/** Another port by `PORT`, so that two checkouts can be tested side by side. */
const port = Number(process.env["PORT"] ?? 4179);

/** The built page in a real Chromium. No retries: a test that passes sometimes is a failing test. */
export default defineConfig({
  testDir: ".",
  outputDir: "../node_modules/.cache/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: chromiumLaunchOptions(),
    timezoneId: "Pacific/Apia",
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: "..",
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
