import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { geodata } from "./scripts/vite-plugin-geodata.ts";
import { security } from "./scripts/vite-plugin-security.ts";
import { symbols } from "./scripts/vite-plugin-symbols.ts";

export default defineConfig({
  // Relative, so that the built page works in any folder of any host.
  base: "./",
  plugins: [react(), geodata(), symbols(), security()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A file of its own, so that it runs before those that hold Leaflet.
            { name: "trusted-types", test: /src\/app\/trusted-types\.ts$/u },
            // What the page and its panels share is one file: a dozen small ones compress worse.
            { name: "shared", test: /src\/(?:model|state|i18n|chronicle)\//u, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
