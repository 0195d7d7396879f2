import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileGeodata } from "./compile-geodata.ts";
import { geodataFiles, layerFiles } from "./geodata-files.ts";
import { fuzzRuns, fuzzTimeout, mutated, spentMs } from "./testing/mutated.ts";

const folder = join(import.meta.dirname, "../../geodata");
/** Far more processor time than a twentieth of the geodata needs. */
const longestMs = 3000;

/** A few entries of each real file, so that thousands of cases take no longer than some whole ones. */
const samples = new Map(geodataFiles.map((file) => [file, sample(readFileSync(join(folder, file), "utf8"))]));

function sample(text: string): string {
  const json: unknown = JSON.parse(text);
  return JSON.stringify(json, (_, value: unknown) => (Array.isArray(value) && value.length > 30 ? value.slice(-8) : value));
}

test("mutated geodata are compiled or refused in words", { timeout: fuzzTimeout }, () => {
  const change = fc
    .constantFrom(...samples.keys())
    .chain((file) => fc.tuple(fc.constant(file), mutated([samples.get(file) ?? ""])));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const files = new Map(samples);
      for (const [file, text] of changes) files.set(file, text);
      const start = spentMs();
      const result = compileGeodata(files);
      expect(spentMs() - start).toBeLessThan(longestMs);
      if (result.ok) expect(result.value.layers).toHaveLength(layerFiles.length);
      else expect(result.problems.every(({ message }) => message.length > 10)).toBe(true);
    }),
    { numRuns: fuzzRuns },
  );
});
