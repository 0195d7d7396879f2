import { booleanClockwise } from "@turf/turf";
import type { LonLat } from "../model/lon-lat.ts";
import type { Report } from "./problem-log.ts";

/** Reports a ring that is not closed, winds the wrong way (RFC 7946: outer ring counter-clockwise, holes clockwise), or crosses or touches itself. */
export function checkRing(ring: readonly LonLat[], isOuter: boolean, report: Report): void {
  const name = isOuter ? "The outline" : "A hole";
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined || ring.length < 4) {
    report("geometry", `${name} has ${String(ring.length)} positions; a ring needs at least four, the last equal to the first.`);
    return;
  }
  if (first.lon !== last.lon || first.lat !== last.lat) {
    report("geometry", `${name} is not closed; repeat its first position, ${say(first)}, at the end.`);
    return;
  }
  const touched = firstRepeated(ring);
  if (touched !== null) {
    report(
      "geometry",
      `${name} touches itself at ${say(touched)}; let each position stand once, save that the last repeats the first.`,
    );
    return;
  }
  const crossing = firstCrossing(ring);
  if (crossing !== null) {
    report(
      "geometry",
      `${name} crosses itself between ${say(crossing[0])} and ${say(crossing[1])}; put its positions in the order in which one walks around.`,
    );
    return;
  }
  if (booleanClockwise(ring.map(({ lon, lat }) => [lon, lat])) === isOuter) {
    report(
      "geometry",
      `${name} runs ${isOuter ? "clockwise" : "counter-clockwise"}; turn the order of its positions around (RFC 7946).`,
    );
  }
}

function say({ lon, lat }: LonLat): string {
  return `[${String(lon)}, ${String(lat)}]`;
}

function firstRepeated(ring: readonly LonLat[]): LonLat | null {
  const seen = new Set<string>();
  for (const position of ring.slice(1)) {
    const key = say(position);
    if (seen.has(key)) return position;
    seen.add(key);
  }
  return null;
}

interface Edge {
  readonly a: LonLat;
  readonly b: LonLat;
  readonly west: number;
  readonly east: number;
}

/** The starts of two edges that cross, or `null`. Sweeps from west to east, so only edges that overlap in longitude are compared. */
function firstCrossing(ring: readonly LonLat[]): readonly [LonLat, LonLat] | null {
  const edges: Edge[] = ring.slice(1).map((b, index) => {
    const a = ring[index] ?? b;
    return { a, b, west: Math.min(a.lon, b.lon), east: Math.max(a.lon, b.lon) };
  });
  let active: Edge[] = [];
  for (const edge of edges.toSorted((one, other) => one.west - other.west)) {
    active = active.filter(({ east }) => east >= edge.west);
    const crossed = active.find((other) => cross(edge, other));
    if (crossed !== undefined) return [crossed.a, edge.a];
    active.push(edge);
  }
  return null;
}

/** Whether two edges cross at a point inside both; neighbours share an end and do not. */
function cross(one: Edge, other: Edge): boolean {
  return (
    turn(one.a, one.b, other.a) * turn(one.a, one.b, other.b) < 0 &&
    turn(other.a, other.b, one.a) * turn(other.a, other.b, one.b) < 0
  );
}

function turn(a: LonLat, b: LonLat, c: LonLat): number {
  return Math.sign((b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon));
}
