import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { app } from "../src/i18n/en/app.ts";

/**
 * Makes the page installable and writes the service worker that keeps all of it for use without a network. It keeps what the build
 * has made and nothing else, so never a tile of somebody's map. The page itself registers it (src/app/keep-offline.ts).
 */
export function offline(): PluginOption {
  return VitePWA({
    registerType: "prompt",
    injectRegister: false,
    manifest: {
      name: `${app.title}: ${app.subtitle}`,
      short_name: app.title,
      description: app.introductionShort,
      lang: "en",
      id: "./",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#ece8da",
      theme_color: "#fbf9f3",
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    workbox: {
      globPatterns: ["**/*.{html,js,css,json,woff2,webp,svg,png}"],
      // Files under assets/ have the hash of their content in their name, so the browser's own copies will do.
      dontCacheBustURLsMatching: /^assets\//u,
      navigateFallback: "index.html",
      // A file asked for by name is that file or nothing.
      navigateFallbackDenylist: [/\.\w+$/u],
      // The first visit is already kept by the worker it brought.
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  });
}
