import { playwright } from "@vitest/browser-playwright";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chromiumLaunchOptions } from "./scripts/chromium.ts";
import { geodata } from "./scripts/vite-plugin-geodata.ts";
import { symbols } from "./scripts/vite-plugin-symbols.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{src,scripts,bench}/**/*.test.ts"],
          environment: "node",
          // Properties run through hundreds of cases; on a busy machine that takes its time.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react(), geodata(), symbols()],
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.tsx"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: "chromium", viewport: { width: 1440, height: 900 } }],
          },
        },
      },
    ],
  },
});
