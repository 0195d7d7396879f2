import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, preview, type InlineConfig } from "vite";
import { symbols } from "../scripts/vite-plugin-symbols.ts";

/** A page built as the product is and served on this machine. */
export interface BuiltPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Builds and serves the page on which the contenders run. */
export function buildMeasuringPage(): Promise<BuiltPage> {
  return buildAndServe(
    { root: inRepository("bench/page"), configFile: false, base: "./", plugins: [symbols()], build: { target: "es2022" } },
    inRepository("node_modules/.cache/bench/page"),
  );
}

/** Builds and serves the product itself. */
export function buildProduct(): Promise<BuiltPage> {
  const config = { root: inRepository("."), configFile: inRepository("vite.config.ts") };
  return buildAndServe(config, inRepository("node_modules/.cache/bench/product"));
}

/** Cross-origin isolated, because only then does the browser measure time in steps of 5 microseconds. */
async function buildAndServe(config: InlineConfig, outDir: string): Promise<BuiltPage> {
  rmSync(outDir, { recursive: true, force: true });
  await build({ ...config, logLevel: "warn", build: { ...config.build, outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 } });
  const server = await preview({
    ...config,
    logLevel: "warn",
    build: { outDir },
    preview: {
      host: "127.0.0.1",
      port: 0,
      headers: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
    },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === "string") throw new Error("the page got no port");
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
}
