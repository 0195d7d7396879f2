import { relative, sep } from "node:path";
import type { Plugin } from "vite";
import { compileGeodataFolder, geodataFolder, sayProblems } from "./geodata-folder.ts";

const publicId = "virtual:geodata";
const resolvedId = `\0${publicId}`;
const servedName = "@geodata.json";

/**
 * Serves `virtual:geodata`, whose default export is the URL of the compiled geodata: one hashed JSON asset that holds a `Dataset`.
 * A build stops at any problem and prints them all; the dev server shows them on the page and loads it anew when a file changes.
 */
export function geodata(folder: string = geodataFolder): Plugin {
  let isBuild = true;
  let base = "/";
  let served = "";
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
      const json = JSON.stringify(result.value);
      if (isBuild) {
        const asset = this.emitFile({ type: "asset", name: "geodata.json", source: json });
        return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
      }
      served = json;
      return `export default ${JSON.stringify(base + servedName)};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split("?")[0]?.endsWith(`/${servedName}`) !== true) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.end(served);
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
