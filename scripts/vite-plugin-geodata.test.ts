import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { build, createServer, type InlineConfig } from "vite";
import { filesOf, smallGeodata } from "../src/data/testing/small-geodata.ts";
import { geodata } from "./vite-plugin-geodata.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "geodata-"));
  for (const [file, text] of filesOf(smallGeodata())) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, "main.ts"), 'import urls from "virtual:geodata"; globalThis.document.title = urls.outline;');
});
afterEach(() => rmSync(folder, { recursive: true }));

const settings = (): InlineConfig => ({ root: folder, configFile: false, logLevel: "silent", plugins: [geodata(folder)] });

async function builtFiles(): Promise<readonly { readonly fileName: string; readonly content: string }[]> {
  const built = await build({
    ...settings(),
    base: "./",
    build: { write: false, rolldownOptions: { input: join(folder, "main.ts") } },
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return outputs.flatMap(({ output }) =>
    output.map((file) => ({ fileName: file.fileName, content: file.type === "chunk" ? file.code : String(file.source) })),
  );
}

describe("virtual:geodata", () => {
  test("a build writes one hashed asset for each part and the page has their addresses", async () => {
    const files = await builtFiles();
    const script = files.find(({ fileName }) => fileName.endsWith(".js"))?.content ?? "";
    const part = (name: string): unknown => {
      const asset = files.find(({ fileName }) => new RegExp(`^assets/${name}-.{8}\\.json$`, "u").test(fileName));
      expect(script).toContain(asset?.fileName.replace("assets/", ""));
      return JSON.parse(asset?.content ?? "");
    };
    expect(part("outline")).toMatchObject({ units: [{ id: "roa-division" }], languages: ["en"] });
    expect(part("layer-prague")).toMatchObject({ tracks: [{ unit: "roa-division" }] });
    expect(part("texts-prague-en")).toMatchObject({ first: { summary: "What is said here." } });
    expect(part("units-en")).toMatchObject({ "roa-division": { cites: [{ source: "book" }] } });
  });

  test("a build stops at a problem and prints every one", async () => {
    writeFileSync(join(folder, "units.json"), '{ "units": [] }');
    await expect(builtFiles()).rejects.toThrow(/No unit has the id "roa-division"[^]*4 problems in 1 file\./u);
  });

  test("the dev server serves it, tells problems, and compiles anew when a file has changed", async () => {
    const server = await createServer({ ...settings(), server: { port: 0, host: "127.0.0.1", hmr: false, ws: false } });
    try {
      await server.listen();
      const address = server.resolvedUrls?.local[0] ?? "";
      const loadModule = () => server.environments.client.transformRequest("virtual:geodata");
      expect((await loadModule())?.code).toContain("/@geodata/outline.json");
      const response = await fetch(`${address}@geodata/outline.json`);
      expect(await response.json()).toMatchObject({ units: [{ id: "roa-division" }] });
      writeFileSync(join(folder, "units.json"), '{ "units": [] }');
      // The watcher's own words, so that the test does not wait for the disk.
      server.watcher.emit("all", "change", join(folder, "units.json"));
      await expect(loadModule()).rejects.toThrow('No unit has the id "roa-division"');
    } finally {
      await server.close();
    }
  });
});
