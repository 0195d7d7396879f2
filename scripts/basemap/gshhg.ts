import { execFileSync } from "node:child_process";

/** A point of the shoreline data base, [longitude, latitude] in degrees: these scripts read and write GeoJSON and keep its order. */
export type Position = [number, number];

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** A stream. Level 1 is the largest; from 5 on the data base holds intermittent streams and canals. */
export interface River {
  readonly level: number;
  readonly points: readonly Position[];
}

interface Segment {
  readonly level: number;
  readonly points: Position[];
}

/** All rivers of levels 1 to 4 in a box, stitched together across the tiles ("bins") of the data base. Throws where GMT is not installed. */
export function rivers(box: Box): River[] {
  const segments = dump(box, ["-Ia"]);
  return [1, 2, 3, 4].flatMap((level) =>
    stitch(segments.filter((segment) => segment.level === level)).map((points) => ({ level, points })),
  );
}

/** Shores of the lakes in a box that are larger than an area in square kilometres, as closed rings. A lake cut by the box is left out. */
export function lakes(box: Box, smallest: number): Position[][] {
  const shores = stitch(dump(box, ["-W2", `-A${smallest}/2/2`]));
  return shores.filter((ring) => ring.length > 3 && key(ring[0]) === key(ring.at(-1)));
}

/** What `gmt coast -M` prints: a header line for each segment, then longitude and latitude line by line. */
function dump([west, south, east, north]: Box, what: readonly string[]): Segment[] {
  const args = ["coast", `-R${west}/${east}/${south}/${north}`, "-Df", ...what, "-M"];
  const segments: Segment[] = [];
  for (const line of execFileSync("gmt", args, { encoding: "utf8", maxBuffer: 2 ** 30 }).split("\n")) {
    if (line.startsWith(">")) segments.push({ level: Number(/Level (\d+)/.exec(line)?.[1]), points: [] });
    else if (line !== "") {
      const [lon = Number.NaN, lat = Number.NaN] = line.split("\t").map(Number);
      segments.at(-1)?.points.push([lon, lat]);
    }
  }
  return segments;
}

/**
 * Joins segments that were cut at bin edges, and drops the pieces the bins hold twice: every step between two neighbouring points
 * is an edge of a graph, and a line runs on as long as exactly two edges meet.
 */
function stitch(segments: readonly Segment[]): Position[][] {
  const positions = new Map<string, Position>();
  const neighbours = new Map<string, Set<string>>();
  const link = (from: string, to: string) => neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  for (const { points } of segments) {
    for (const point of points) positions.set(key(point), point);
    for (let index = 1; index < points.length; index++) {
      const [from, to] = [key(points[index - 1]), key(points[index])];
      if (from === to) continue;
      link(from, to);
      link(to, from);
    }
  }
  const lines: Position[][] = [];
  const walk = (from: string, to: string) => {
    const names = [from];
    let [last, next] = [from, to];
    for (;;) {
      names.push(next);
      neighbours.get(last)?.delete(next);
      neighbours.get(next)?.delete(last);
      const onward = neighbours.get(next);
      if (next === from || onward?.size !== 1 || knots.has(next)) break;
      [last, next] = [next, [...onward][0] ?? next];
    }
    lines.push(names.map((name) => positions.get(name)).filter((point) => point !== undefined));
  };
  const knots = new Set([...neighbours].filter(([, others]) => others.size !== 2).map(([name]) => name));
  for (const knot of knots) for (const next of neighbours.get(knot) ?? []) walk(knot, next);
  // What is left are closed rings.
  for (const [name, others] of neighbours) for (const next of others) walk(name, next);
  return lines;
}

/** Bin edges repeat a point to about seven digits; five (one metre) name it safely. */
function key(point: Position | undefined): string {
  return point === undefined ? "" : `${point[0].toFixed(5)},${point[1].toFixed(5)}`;
}
