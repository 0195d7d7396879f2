import { sayProblems } from "../scripts/geodata-folder.ts";
import { geonamesGazetteer } from "../scripts/geonames-gazetteer.ts";
import { compileGeodata } from "../src/data/compile-geodata.ts";
import { syntheticGeodata } from "./synthetic-geodata.ts";

/** How long it took to check and compile so many features. */
export interface CompileTime {
  readonly features: number;
  readonly megabytes: number;
  readonly ms: number;
}

/** Compiles synthetic geodata of each size, all checks included. Throws when they do not compile, for then nothing was measured. */
export function measureCompile(sizes: readonly number[]): readonly CompileTime[] {
  const gazetteer = geonamesGazetteer();
  return sizes.map((size) => {
    const files = syntheticGeodata(size);
    const before = performance.now();
    const result = compileGeodata(files, { gazetteer });
    const ms = performance.now() - before;
    if (!result.ok) throw new Error(sayProblems(result.problems.slice(0, 3)));
    const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
    return { features: result.value.layers.reduce((sum, layer) => sum + layer.features.length, 0), megabytes: bytes / 1e6, ms };
  });
}
