import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xssCorpus } from "./xss-corpus.ts";

/** Properties of the geodata whose words a reader sees; the others are ids, words of a list, dates and numbers. */
const prose =
  /^(?:title|summary|text|statement|reasoning|name|short_name|term|original|native_name|role|fate|raised_from|background|date_text|literal|family|publisher|publisher-place|container-title|time_basis|title_en|de|ru|cs)(?:_(?:cs|de|ru|en))?$|^name_|^variant_\d+$/u;

/** A copy of the geodata without its translations, which are of the words as they are. Returns the folder. */
function copyGeodata(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "geodata-"));
  cpSync(join(root, "geodata"), folder, { recursive: true, filter: (path) => !path.includes("translations") });
  return folder;
}

/** Ends every word in the folder that a reader sees with one of the corpus. */
function spoil(folder: string): void {
  // What was the same stays the same: a name that is the title's is not shown twice.
  const known = new Map<string, string>();
  const spoilt = (text: string): string => {
    const own = known.get(text) ?? `${text} ${xssCorpus[known.size % xssCorpus.length] ?? ""}`;
    known.set(text, own);
    return own;
  };
  const spoiltIn = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return prose.test(key) ? spoilt(value) : value;
    if (Array.isArray(value)) return value.map((each: unknown) => spoiltIn(each, key));
    if (typeof value !== "object" || value === null) return value;
    // No town of GeoNames has the new names, so none can be a namesake.
    const entries = Object.entries(value).filter(([name]) => name !== "namesake");
    return Object.fromEntries(entries.map(([name, each]) => [name, spoiltIn(each, name)]));
  };
  for (const file of readdirSync(folder).filter((name) => /\.(?:geo)?json$/u.test(name))) {
    const path = join(folder, file);
    writeFileSync(path, JSON.stringify(spoiltIn(JSON.parse(readFileSync(path, "utf8")), "")));
  }
}

/** The page built from the English geodata, honest or with hostile words. Returns its folder. Throws with the build's words. */
export function buildEnglishPage(root: string, words: "honest" | "hostile"): string {
  const geodata = copyGeodata(root);
  if (words === "hostile") spoil(geodata);
  const built = mkdtempSync(join(tmpdir(), `${words}-page-`));
  execFileSync(join(root, "node_modules/.bin/vite"), ["build", "--outDir", built, "--emptyOutDir", "--logLevel", "error"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, GEODATA: geodata },
  });
  rmSync(geodata, { recursive: true });
  return built;
}
