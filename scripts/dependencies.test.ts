import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runtimePackages } from "./runtime-licences.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(`${root}/${file}`, "utf8"));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = read("package.json") as Manifest;
const lock = read("package-lock.json") as {
  readonly packages: Readonly<Record<string, Partial<Manifest> & { readonly version?: string; readonly resolved?: string }>>;
};
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

describe("the packages", () => {
  test("are named by exact versions, and the lock file has just these", () => {
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
    const locked = Object.keys(wanted).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(wanted);
    expect(lock.packages[""]?.dependencies).toEqual(manifest.dependencies);
    expect(lock.packages[""]?.devDependencies).toEqual(manifest.devDependencies);
  });

  test("come from no address outside the registry", () => {
    const elsewhere = Object.values(lock.packages).filter(
      ({ resolved }) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
    );
    expect(elsewhere).toEqual([]);
  });

  test("that reach the page all have a licence that lets them", () => {
    const packages = runtimePackages(root);
    expect(packages.length).toBeGreaterThan(10);
    expect(packages.filter(({ known }) => !known)).toEqual([]);
    const licences = Object.fromEntries(packages.map(({ name, licence }) => [name, licence]));
    expect(licences["react-leaflet"]).toBe("Hippocratic-2.1");
    expect(licences["suncalc"]).toBe("BSD-2-Clause");
  });
});
