import type { Plugin } from "vite";
import { tileSources } from "../src/map/tile-sources.ts";

/** Hosts of the online maps a reader may choose; nobody else is ever asked for a picture. */
const tileHosts = [...new Set(Object.values(tileSources).map(({ url }) => new URL(url.replaceAll(/[{}]/gu, "")).origin))];

/** What the built page may do: its own scripts, styles, fonts and data, and pictures of the online maps. Nothing inline, nothing evaluated. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' data: ${tileHosts.join(" ")}`,
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Headers for hosts that read a `_headers` file. `frame-ancestors` stays open: the explorer may be embedded. */
const headers = `/*
  Content-Security-Policy: ${contentSecurityPolicy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Writes the policy into the built page, where every host serves it, and into `_headers`, for hosts that read that. */
export function security(): Plugin {
  return {
    name: "southward-march-security",
    // The development server needs inline scripts of its own.
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy }, injectTo: "head-prepend" },
    ],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headers });
    },
  };
}
