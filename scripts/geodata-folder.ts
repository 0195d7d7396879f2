import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { compileGeodata, type CompiledGeodata } from "../src/data/compile-geodata.ts";
import { geodataFiles } from "../src/data/geodata-files.ts";
import type { Problem, Result } from "../src/model/problem.ts";
import { geonamesGazetteer } from "./geonames-gazetteer.ts";

/** The folder of the history: the one named in GEODATA, else the repository's own. */
export const geodataFolder = process.env["GEODATA"] ?? fileURLToPath(new URL("../geodata/", import.meta.url));

/** The text of every file of the folder that is compiled, by its path in the folder with slashes. */
export function readGeodataFolder(folder: string = geodataFolder): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return new Map(paths.filter(isGeodataFile).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Whether a path in the folder, with slashes, is that of a file that is compiled. */
export function isGeodataFile(path: string): boolean {
  if (path.includes("/")) return /^translations\/[^/]+\/[^/]+\.po$/u.test(path);
  return path.endsWith(".geojson") || geodataFiles.includes(path);
}

/** Reads the folder and compiles it, GeoNames' check included. */
export function compileGeodataFolder(folder: string = geodataFolder): Result<CompiledGeodata> {
  return compileGeodata(readGeodataFolder(folder), { gazetteer: geonamesGazetteer() });
}

/** All problems in words, by file and feature in the order in which they were met, with a count at the end. */
export function sayProblems(problems: readonly Problem[]): string {
  const byFile = new Map<string, Map<string | null, Problem[]>>();
  for (const problem of problems) {
    const features = byFile.get(problem.file) ?? new Map<string | null, Problem[]>();
    byFile.set(problem.file, features);
    const list = features.get(problem.feature) ?? [];
    features.set(problem.feature, list);
    list.push(problem);
  }
  const blocks = [...byFile].map(([file, features]) => {
    const lines = [...features].flatMap(([feature, list]) => [
      ...(feature === null ? [] : [`  ${feature}`]),
      ...list.map(({ field, message }) => `    ${field === null ? "" : `${field}: `}${message}`),
    ]);
    return [`geodata/${file}`, ...lines].join("\n");
  });
  const files = byFile.size === 1 ? "1 file" : `${String(byFile.size)} files`;
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  return [...blocks, `${count} in ${files}.`].join("\n\n");
}
