import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences that a page under MIT may be shipped with, and nothing more to be done than to keep their notices. */
const permissive: ReadonlySet<string> = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Unlicense",
  "CC0-1.0",
]);

/** Accepted one by one, with the reason. */
const accepted: Readonly<Record<string, string>> = {
  "Hippocratic-2.1": "react-leaflet; forbids some uses, as the README says",
  "(EDL-1.0 OR EPL-1.0)": "jsts, within turf; the Eclipse Distribution License is the 3-clause BSD licence",
};

/** What package.json of these misspells; read off their licence files. */
const misspelt: Readonly<Record<string, string>> = { "BDS-3-Clause": "BSD-3-Clause" };

/** A package that the page is built from at run time. */
export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; `null` when neither package.json nor a licence file tells. */
  readonly licence: string | null;
  /** Whether the page may be shipped with it. */
  readonly known: boolean;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean; readonly optional?: boolean }>>;
}

/** All packages of package-lock.json that are no development tools, by name, each name and licence once. */
export function runtimePackages(root: string): readonly RuntimePackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  const found = new Map<string, RuntimePackage>();
  for (const [path, { version = "", dev, optional }] of Object.entries(packages)) {
    if (path === "" || dev === true || optional === true) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = licenceOf(join(root, path));
    const known = licence !== null && (permissive.has(licence) || licence in accepted);
    found.set(`${name} ${version}`, { name, version, licence, known });
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

function licenceOf(folder: string): string | null {
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly license?: unknown };
  if (typeof license === "string") return misspelt[license] ?? license;
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/iu.test(name));
  return file === undefined || !existsSync(join(folder, file)) ? null : licenceOfText(readFileSync(join(folder, file), "utf8"));
}

/** Tells the BSD licences and MIT by their own words. */
function licenceOfText(text: string): string | null {
  const words = text.replaceAll(/\s+/gu, " ");
  if (/Redistribution and use in source and binary forms/u.test(words))
    return /Neither the name|may not be used to endorse|name of .{0,80} may be used to endorse/u.test(words)
      ? "BSD-3-Clause"
      : "BSD-2-Clause";
  return /Permission is hereby granted, free of charge/u.test(words) ? "MIT" : null;
}
