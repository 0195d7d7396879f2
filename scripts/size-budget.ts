/**
 * `npm run size`: opens the built page in a real browser and adds up what came over the wire until the map was drawn, by kind. Fails
 * when it has outgrown its budget, when something moved while it loaded, or when a part that can wait did not wait.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { measureFirstView, type Transfer, type Viewport } from "./first-view.ts";
import { serveDist } from "./serve-dist.ts";

/** Kilobytes of 1000 bytes. */
const budgets = { everything: 450, scriptBeforeMap: 160, layoutShift: 0.01 } as const;
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
    const { transfers, layoutShift, shifted } = await measureFirstView(served.address, viewport);
    console.log(`\nThe first view on ${name}, ${String(viewport.width)} x ${String(viewport.height)}`);
    const rest = [...transfers];
    for (const [kind, of] of kinds) {
      const those = rest.filter(({ path }) => of.test(path));
      for (const each of those) rest.splice(rest.indexOf(each), 1);
      console.log(`${kilobytes(sum(those))}  ${kind}`);
      for (const { path, bytes } of those.toSorted((one, other) => other.bytes - one.bytes))
        console.log(`${" ".repeat(14)}${kilobytes(bytes)}  ${path}`);
    }
    const total = sum(transfers) / 1000;
    const script = sum(transfers.filter(({ path }) => firstScripts.has(path))) / 1000;
    console.log(`${kilobytes(total * 1000)}  of ${String(budgets.everything)} kB in all`);
    console.log(`${kilobytes(script * 1000)}  of ${String(budgets.scriptBeforeMap)} kB of scripts before the map can be used`);
    console.log(
      `${layoutShift.toFixed(4).padStart(10)}  layout shift, at most ${String(budgets.layoutShift)} ${shifted.join(" ")}`,
    );
    if (total > budgets.everything) faults.push(`${name}: ${total.toFixed(1)} kB in all`);
    if (script > budgets.scriptBeforeMap) faults.push(`${name}: ${script.toFixed(1)} kB of scripts`);
    if (layoutShift > budgets.layoutShift) faults.push(`${name}: a layout shift of ${layoutShift.toFixed(4)}`);
    for (const { path } of transfers)
      if (mustWait.some((chunk) => path.startsWith(`assets/${chunk}-`))) faults.push(`${name}: ${path} did not wait`);
    if (name === "a desk") listLater(new Set(transfers.map(({ path }) => path)));
  }
} finally {
  await served.close();
}
for (const fault of faults) console.error(`Over budget: ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);

/** What is fetched when it is asked for. */
function listLater(fetched: ReadonlySet<string>): void {
  console.log("Later, when asked for:");
  for (const file of readdirSync("dist/assets")) {
    if (fetched.has(`assets/${file}`) || !/\.(?:js|css|json)$/u.test(file)) continue;
    console.log(`${kilobytes(gzipSync(readFileSync(`dist/assets/${file}`), { level: 9 }).length)}  ${file}`);
  }
}
