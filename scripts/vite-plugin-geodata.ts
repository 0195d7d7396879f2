import { relative } from "node:path";
import type { Plugin } from "vite";
import type { CompiledGeodata } from "../src/data/compile-geodata.ts";
import { packLayer } from "../src/model/packing/pack-layer.ts";
import { packOutline } from "../src/model/packing/pack-outline.ts";
import { compileGeodataFolder, geodataFolder, isGeodataFile, sayProblems } from "./geodata-folder.ts";

const publicId = "virtual:geodata";
const resolvedId = `\0${publicId}`;
/** Where the dev server serves the parts. */
const servedFolder = "@geodata/";

/** Every part that the page may ask for, by the name of its file without the ending. */
function partsOf({ outline, layers, sources, editions }: CompiledGeodata): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>([
    ["outline", packOutline(outline)],
    ["sources", sources],
  ]);
  for (const contents of layers) parts.set(`layer-${contents.layer}`, packLayer(contents));
  for (const [language, edition] of Object.entries(editions)) {
    parts.set(`titles-${language}`, edition.titles);
    parts.set(`units-${language}`, edition.unitTexts);
    parts.set(`reading-${language}`, edition.reading);
    for (const [layer, texts] of Object.entries(edition.layerTexts)) parts.set(`texts-${layer}-${language}`, texts);
  }
  return parts;
}

/**
 * Serves `virtual:geodata`, whose default export has the URL of each part of the compiled geodata by its name: the outline, each
 * layer, the titles of both by language, and the texts by layer and language, each a hashed JSON asset that the page fetches when it is needed.
 * A build stops at any problem and prints them all; the dev server shows them on the page and loads it anew when a file changes.
 */
export function geodata(folder: string = geodataFolder): Plugin {
  let isBuild = true;
  let base = "/";
  let parts: ReadonlyMap<string, unknown> = new Map();
  return {
    name: "southward-march-geodata",
    configResolved(config) {
      isBuild = config.command === "build";
      base = config.base;
    },
    resolveId: (source) => (source === publicId ? resolvedId : null),
    load(loaded) {
      if (loaded !== resolvedId) return null;
      const result = compileGeodataFolder(folder);
      if (!result.ok) {
        // Without a stack: the problem lies in the geodata, and where it lies the sentences say.
        return this.error({ message: `The geodata have problems.\n\n${sayProblems(result.problems)}`, stack: "" });
      }
      parts = partsOf(result.value);
      const urls = [...parts].map(([name, part]) => {
        const url = isBuild
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name: `${name}.json`, source: JSON.stringify(part) })}`
          : JSON.stringify(`${base}${servedFolder}${name}.json`);
        return `${JSON.stringify(name)}: ${url}`;
      });
      return `export default { ${urls.join(",\n")} };`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/@geodata\/([\w-]+)\.json$/u.exec(request.url?.split("?")[0] ?? "")?.[1];
        const part = name === undefined ? undefined : parts.get(name);
        if (part === undefined) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.end(JSON.stringify(part));
      });
      server.watcher.add(folder);
      server.watcher.on("all", (_event, file) => {
        if (!isGeodataFile(relative(folder, file).replaceAll("\\", "/"))) return;
        const { moduleGraph, hot } = server.environments.client;
        const module = moduleGraph.getModuleById(resolvedId);
        if (module === undefined) return;
        moduleGraph.invalidateModule(module);
        hot.send({ type: "full-reload" });
      });
    },
  };
}
