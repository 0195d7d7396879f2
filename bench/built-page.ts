import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import { geodata } from "../scripts/vite-plugin-geodata.ts";
import { symbols } from "../scripts/vite-plugin-symbols.ts";

const root = fileURLToPath(new URL("page", import.meta.url));
const outDir = fileURLToPath(new URL("../node_modules/.cache/bench", import.meta.url));

/** The measuring page, built as the product is and served on this machine. */
export interface BuiltPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds and serves the page. Cross-origin isolated, because only then does the browser measure time in steps of 5 microseconds. */
export async function buildPage(): Promise<BuiltPage> {
  rmSync(outDir, { recursive: true, force: true });
  const shared = { root, configFile: false, logLevel: "warn", base: "./" } as const;
  await build({
    ...shared,
    plugins: [symbols(), geodata()],
    build: { outDir, target: "es2022", emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: {
      host: "127.0.0.1",
      port: 0,
      headers: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
    },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === "string") throw new Error("the measuring page got no port");
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
}
