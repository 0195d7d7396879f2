import { mercatorX, mercatorY } from "../../model/mercator.ts";
import type { LonLat } from "../../model/lon-lat.ts";
import type { OwnArea, OwnLayer, OwnLine, OwnPoint } from "../../model/own-layer.ts";
import type { When } from "../../model/when.ts";
import { aroundMs } from "../places/place-marks.ts";

/** Points in columns, because there may be a hundred thousand. Positions are Mercator (world 1 wide), times milliseconds UTC. */
export interface OwnPoints {
  readonly features: readonly OwnPoint[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** When a point's mark is filled; infinite for one without a date. */
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/** A line or an area; `runs` are its paths or rings, x and y of each vertex in turn, in Mercator units. */
export interface OwnShape {
  readonly feature: OwnLine | OwnArea;
  readonly runs: readonly Float64Array[];
  readonly from: number;
  readonly until: number;
}

/** What of the reader's files is drawn and does not move. */
export interface PreparedOwn {
  readonly points: OwnPoints;
  readonly shapes: readonly OwnShape[];
  /** Instants at which something begins or ends, in order. */
  readonly turns: Float64Array;
}

/** Lays the points, lines and areas of layers out for drawing. */
export function prepareOwn(layers: readonly OwnLayer[]): PreparedOwn {
  const points: OwnPoint[] = [];
  const shapes: OwnShape[] = [];
  for (const { features } of layers) {
    for (const feature of features) {
      if (feature.kind === "point") points.push(feature);
      else if (feature.kind !== "track") shapes.push(shapeOf(feature));
    }
  }
  const columns = columnsOf(points);
  const turns = new Set<number>();
  for (const list of [columns.from, columns.until, shapes.flatMap(({ from, until }) => [from, until])])
    for (const turn of list) if (Number.isFinite(turn)) turns.add(turn);
  return { points: columns, shapes, turns: Float64Array.from(turns).toSorted() };
}

/** By a plain loop: `from` with a function takes ten times as long, and there may be a hundred thousand. */
function columnsOf(features: readonly OwnPoint[]): OwnPoints {
  const column = (): Float64Array => new Float64Array(features.length);
  const [xs, ys, from, until] = [column(), column(), column(), column()];
  for (let index = 0; index < features.length; index += 1) {
    const point = features[index];
    if (point === undefined) break;
    xs[index] = mercatorX(point.position.lon);
    ys[index] = mercatorY(point.position.lat);
    from[index] = startOf(point.when) - aroundMs;
    until[index] = endOf(point.when) + aroundMs;
  }
  return { features, xs, ys, from, until };
}

function shapeOf(feature: OwnLine | OwnArea): OwnShape {
  const runs = feature.kind === "line" ? feature.paths : feature.polygons.flat();
  return { feature, runs: runs.map(toColumns), from: startOf(feature.when), until: endOf(feature.when) };
}

function toColumns(path: readonly LonLat[]): Float64Array {
  const columns = new Float64Array(path.length * 2);
  path.forEach(({ lon, lat }, index) => {
    columns[index * 2] = mercatorX(lon);
    columns[index * 2 + 1] = mercatorY(lat);
  });
  return columns;
}

function startOf(when: When | null): number {
  return when?.earliest ?? -Infinity;
}

function endOf(when: When | null): number {
  return when?.latest ?? Infinity;
}

/** Whether something is there at an instant; what is dated to one instant is there at that instant. */
export function isInForce({ from, until }: Pick<OwnShape, "from" | "until">, at: number): boolean {
  return at >= from && (at < until || at === from);
}
