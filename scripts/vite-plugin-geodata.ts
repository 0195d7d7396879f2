import { relative, sep } from "node:path";
import type { Plugin } from "vite";
import { compileGeodataFolder, geodataFolder, sayProblems } from "./geodata-folder.ts";

const publicId = "virtual:geodata";
const resolvedId = `\0${publicId}`;
/** Names under which the dev server serves the two assets. */
const servedNames = { dataset: "@geodata.json", reading: "@reading.json" } as const;
type Part = keyof typeof servedNames;

/**
 * Serves `virtual:geodata`, whose default export is the URL of the compiled geodata: one hashed JSON asset that holds a `Dataset`.
 * `readingUrl` is that of a second one, a `Reading`, which the page fetches when a reader first asks for it.
 * A build stops at any problem and prints them all; the dev server shows them on the page and loads it anew when a file changes.
 */
export function geodata(folder: string = geodataFolder): Plugin {
  let isBuild = true;
  let base = "/";
  const served: Record<Part, string> = { dataset: "", reading: "" };
  const isGeodata = (file: string): boolean => {
    const path = relative(folder, file);
    return !path.startsWith("..") && !path.includes(sep) && /\.(?:geo)?json$/u.test(path);
  };
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
      const { reading, ...dataset } = result.value;
      served.dataset = JSON.stringify(dataset);
      served.reading = JSON.stringify(reading);
      const urlOf = (part: Part, name: string): string =>
        isBuild
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name, source: served[part] })}`
          : JSON.stringify(base + servedNames[part]);
      return `export default ${urlOf("dataset", "geodata.json")};\nexport const readingUrl = ${urlOf("reading", "reading.json")};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0] ?? "";
        const part = (["dataset", "reading"] as const).find((each) => path.endsWith(`/${servedNames[each]}`));
        if (part === undefined) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.end(served[part]);
      });
      server.watcher.add(folder);
      server.watcher.on("all", (_event, file) => {
        if (!isGeodata(file)) return;
        const { moduleGraph, hot } = server.environments.client;
        const module = moduleGraph.getModuleById(resolvedId);
        if (module === undefined) return;
        moduleGraph.invalidateModule(module);
        hot.send({ type: "full-reload" });
      });
    },
  };
}
