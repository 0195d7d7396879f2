/**
 * Makes public/basemap/lettering.json from lettering.geojson: where mountains, regions, rivers and quarters are written, and the
 * schematic main roads of Prague. A river's name gets the course of the stream between the two points the file gives.
 * Run by a maintainer (see README.md); the result is committed.
 */
import { readFile, writeFile } from "node:fs/promises";
import type { FeatureCollection, LineString, Point } from "geojson";
import type { Box, Position } from "./gshhg.ts";
import { simplify } from "./simplify.ts";
import { riversOf1945 } from "./water-of-1945.ts";

interface Lettering {
  readonly kind: "mountains" | "region" | "river" | "quarter" | "road";
  readonly name?: string;
  readonly min_zoom?: number;
  readonly max_zoom?: number;
}

type Graph = Map<string, { readonly at: Position; readonly next: Set<string> }>;

const box: Box = [9, 46, 20, 54.5];
const source: FeatureCollection<Point | LineString, Lettering> = JSON.parse(
  await readFile(new URL("lettering.geojson", import.meta.url), "utf8"),
);
const streams = graphOf(riversOf1945(box, 5).map(({ points }) => points));

const written = source.features.filter(({ properties }) => properties.kind !== "road");
const names = written.map(({ geometry, properties: { kind, name = "", min_zoom: from = 0, max_zoom: to = 24 } }) => {
  const line = geometry.type === "Point" ? [pair(geometry.coordinates)] : geometry.coordinates.map(pair);
  const path = kind === "river" ? simplify(course(line, name), () => 300) : line;
  return { kind, name, from, to, path: path.map(round) };
});
const roads = source.features.flatMap(({ geometry, properties }) =>
  properties.kind === "road" && geometry.type === "LineString" ? [geometry.coordinates.map(pair).map(round)] : [],
);

const json = `{"names":[\n${names.map((name) => JSON.stringify(name)).join(",\n")}\n],"roads":[\n${roads.map((road) => JSON.stringify(road)).join(",\n")}\n]}\n`;
await writeFile("public/basemap/lettering.json", json);
console.log(`lettering.json: ${names.length} names, ${roads.length} roads, ${json.length} bytes`);

/** Every point of every stream, with the points it is drawn on to. */
function graphOf(lines: readonly (readonly Position[])[]): Graph {
  const graph: Graph = new Map();
  for (const line of lines) {
    line.forEach((at, index) => {
      const node = graph.get(key(at)) ?? { at, next: new Set<string>() };
      for (const neighbour of [line[index - 1], line[index + 1]]) if (neighbour !== undefined) node.next.add(key(neighbour));
      graph.set(key(at), node);
    });
  }
  for (const line of lines) for (const end of [line.at(0), line.at(-1)]) if (end !== undefined) bridge(graph, end);
  return graph;
}

/** A stream that stops short of the one it joins is taken to reach it when the gap is under about 2 km. */
function bridge(graph: Graph, end: Position): void {
  const node = graph.get(key(end));
  if (node === undefined || node.next.size > 1) return;
  for (const [name, other] of graph) {
    if (other === node || node.next.has(name) || distance(end, other.at) > 0.02) continue;
    node.next.add(name);
    other.next.add(key(end));
  }
}

/** The shortest way along streams between the ends of a line. Throws where no stream joins them. */
function course(line: readonly Position[], name: string): Position[] {
  const [start, end] = [nearest(line.at(0)), nearest(line.at(-1))];
  if (distance(streams.get(start)?.at, line.at(0)) > 0.12) throw new Error(`no stream drawn near "${name}"`);
  const far = new Map([[start, 0]]);
  const before = new Map<string, string>();
  const open = new Set([start]);
  while (open.size > 0) {
    const here = [...open].reduce((best, other) => ((far.get(other) ?? 0) < (far.get(best) ?? 0) ? other : best));
    if (here === end) break;
    open.delete(here);
    const node = streams.get(here);
    for (const next of node?.next ?? []) {
      const length = (far.get(here) ?? 0) + distance(node?.at, streams.get(next)?.at);
      if (length >= (far.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      far.set(next, length);
      before.set(next, here);
      open.add(next);
    }
  }
  if (!far.has(end)) throw new Error(`no stream joins the two ends of "${name}"`);
  const path: Position[] = [];
  for (let here: string | undefined = end; here !== undefined; here = before.get(here)) {
    const node = streams.get(here);
    if (node !== undefined) path.unshift(node.at);
  }
  return path;
}

function nearest(point: Position | undefined): string {
  let [best, shortest] = ["", Number.POSITIVE_INFINITY];
  for (const [name, { at }] of streams) {
    const length = distance(at, point);
    if (length < shortest) [best, shortest] = [name, length];
  }
  return best;
}

/** In degrees of latitude, good enough to compare. */
function distance(one: Position | undefined, other: Position | undefined): number {
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY;
  return Math.hypot((one[0] - other[0]) * Math.cos((one[1] * Math.PI) / 180), one[1] - other[1]);
}

function key([lon, lat]: Position): string {
  return `${lon.toFixed(5)},${lat.toFixed(5)}`;
}

function pair([lon = Number.NaN, lat = Number.NaN]: readonly number[]): Position {
  return [lon, lat];
}

function round([lon, lat]: Position): Position {
  return [Number(lon.toFixed(4)), Number(lat.toFixed(4))];
}
