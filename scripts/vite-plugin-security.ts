import type { Plugin } from "vite";
import { contentSecurityPolicy, headersFile } from "./security-policy.ts";

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
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
    },
  };
}
