/**
 * `npm run size`: opens the built page in a real browser and adds up what came over the wire until the map was drawn, in
 * each language and in English by kind. Fails when it has outgrown its budget, when something moved while it loaded, or when a part that can wait did not wait.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { languages, type Language } from "../src/model/language.ts";
import { measureFirstView, type FirstView, type Transfer, type Viewport } from "./first-view.ts";
import { serveDist } from "./serve-dist.ts";

/** Kilobytes of 1000 bytes. Czech and Russian set letters that English does without, and Russian ones take two bytes each. */
const budgets = { everything: { en: 450, de: 450, cs: 475, ru: 500 }, scriptBeforeMap: 160, layoutShift: 0.01 } as const;
/** Begins of the names of the chunks that a reader has not asked for yet. */
const mustWait: readonly string[] = [
  "Reading",
  "TourCard",
  "search-index",
  "Details",
  "Itinerary",
  "LayersPanel",
  "DateDialog",
  "HelpDialog",
];
const windows: Readonly<Record<string, Viewport>> = {
  "a desk": { width: 1440, height: 900 },
  "a phone": { width: 390, height: 844 },
};
const kinds: readonly (readonly [name: string, of: RegExp])[] = [
  ["page", /^(?:index\.html)?$/u],
  ["scripts", /\.js$/u],
  ["styles", /\.css$/u],
  ["fonts", /\.woff2$/u],
  ["history", /geodata|assets\/.*\.json$/u],
  ["base map", /^basemap\//u],
  ["other", /./u],
];

const faults: string[] = [];
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const sum = (transfers: readonly Transfer[]): number => transfers.reduce((total, { bytes }) => total + bytes, 0);

const page = readFileSync("dist/index.html", "utf8");
const firstScripts = new Set([...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/gu)].map(([, path]) => path ?? ""));
const served = await serveDist();
try {
  for (const [name, viewport] of Object.entries(windows)) {
    const english = await measureFirstView(served.address, viewport, "en");
    console.log(`\nThe first view on ${name}, ${String(viewport.width)} x ${String(viewport.height)}, in English`);
    listByKind(english);
    if (name === "a desk") listLater(new Set(english.transfers.map(({ path }) => path)));
    hold(name, "en", english);
    for (const language of languages)
      if (language !== "en") hold(name, language, await measureFirstView(served.address, viewport, language));
  }
} finally {
  await served.close();
}
for (const fault of faults) console.error(`Over budget: ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);

/** Prints what a view cost in one language, and keeps what is over budget. */
function hold(name: string, language: Language, { transfers, layoutShift, shifted }: FirstView): void {
  const everything = sum(transfers) / 1000;
  const scripts = sum(transfers.filter(({ path }) => firstScripts.has(path))) / 1000;
  console.log(
    `${language}: ${everything.toFixed(1)} of ${String(budgets.everything[language])} kB in all, ` +
      `${scripts.toFixed(1)} of ${String(budgets.scriptBeforeMap)} kB of scripts before the map can be used, ` +
      `layout shift ${layoutShift.toFixed(4)} of ${String(budgets.layoutShift)} ${shifted.join(" ")}`,
  );
  const where = `${name}, ${language}`;
  if (everything > budgets.everything[language]) faults.push(`${where}: ${everything.toFixed(1)} kB in all`);
  if (scripts > budgets.scriptBeforeMap) faults.push(`${where}: ${scripts.toFixed(1)} kB of scripts`);
  if (layoutShift > budgets.layoutShift) faults.push(`${where}: a layout shift of ${layoutShift.toFixed(4)}`);
  for (const { path } of transfers)
    if (mustWait.some((chunk) => path.startsWith(`assets/${chunk}-`))) faults.push(`${where}: ${path} did not wait`);
}

/** Prints every file of a view, by kind. */
function listByKind({ transfers }: FirstView): void {
  const rest = [...transfers];
  for (const [kind, of] of kinds) {
    const those = rest.filter(({ path }) => of.test(path));
    for (const each of those) rest.splice(rest.indexOf(each), 1);
    console.log(`${kilobytes(sum(those))}  ${kind}`);
    for (const { path, bytes } of those.toSorted((one, other) => other.bytes - one.bytes))
      console.log(`${" ".repeat(14)}${kilobytes(bytes)}  ${path}`);
  }
}

/** What is fetched when it is asked for. */
function listLater(fetched: ReadonlySet<string>): void {
  console.log("Later, when asked for:");
  for (const file of readdirSync("dist/assets")) {
    if (fetched.has(`assets/${file}`) || !/\.(?:js|css|json)$/u.test(file)) continue;
    console.log(`${kilobytes(gzipSync(readFileSync(`dist/assets/${file}`), { level: 9 }).length)}  ${file}`);
  }
}
