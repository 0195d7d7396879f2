import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { geodata } from "./scripts/vite-plugin-geodata.ts";
import { leaflet } from "./scripts/vite-plugin-leaflet.ts";
import { offline } from "./scripts/vite-plugin-offline.ts";
import { page } from "./scripts/vite-plugin-page.ts";
import { security } from "./scripts/vite-plugin-security.ts";
import { symbols } from "./scripts/vite-plugin-symbols.ts";

export default defineConfig({
  // Relative, so that the built page works in any folder of any host.
  base: "./",
  plugins: [react(), geodata(), symbols(), leaflet(), page(), offline(), security()],
  // Leaflet's modules, of which the build can leave out what is not used; its package names the bundle first.
  resolve: { alias: [{ find: /^leaflet$/u, replacement: "leaflet/dist/leaflet-src.esm.js" }] },
  // The pages of the benchmark import peers that do not take these modules, and need not be looked through.
  optimizeDeps: { entries: ["index.html"] },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A file of its own, so that it runs before those that hold Leaflet.
            { name: "trusted-types", test: /src\/app\/trusted-types\.ts$/u },
            // A dozen small files compress worse than one and cost a request each.
            {
              name: "libraries",
              test: /node_modules\/(?:react|react-dom|scheduler|leaflet|@?react-leaflet|rbush|quickselect)\/.*\.js$/u,
            },
            // Of the panels only what the opened page needs: the rest of what they share comes with them, and what shows a file of
            // the reader's own, which few open, with that.
            {
              name: "shared",
              test: /src\/(?!.*(?:\/own\/(?:Own|own|use)|own-bounds|range-for|use-own-|say-own-|position-at|section-index|same-place|other-names|use-texts|use-modal|plural|WhatNext))(?:model|state|i18n|chronicle|map|app|timeline\/start-march|panels\/(?:TryAgain|CloseMark|use-panel-focus|own\/pick-files))/u,
              minShareCount: 2,
            },
            // What captions and cards share, and the opened page does without.
            {
              name: "cards",
              test: /src\/(?:chronicle\/(?:position-at|section-index)|state\/use-texts|i18n\/plural|app\/WhatNext|panels\/(?:caption\.css|CertaintyMark|certainty\.css|details\/positions-of))/u,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
