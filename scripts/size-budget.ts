/** `npm run size`: measures what a reader waits for before the map can be used, and fails when it has outgrown its budget. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Kilobytes of JavaScript, gzipped, that the page needs before its map is usable. */
const scriptBudget = 160;

const page = readFileSync("dist/index.html", "utf8");
const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/gu)].map(([, path]) => path ?? "");
const sizes = [...new Set(scripts)].map((path) => ({
  path,
  size: gzipSync(readFileSync(`dist/${path}`), { level: 9 }).length / 1000,
}));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
for (const { path, size } of sizes) console.log(`${size.toFixed(1).padStart(7)} kB  ${path}`);
console.log(`${total.toFixed(1).padStart(7)} kB of ${String(scriptBudget)} kB of JavaScript before the map is usable`);
process.exit(total <= scriptBudget ? 0 : 1);
