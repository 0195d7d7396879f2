import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import { encodeDeltas } from "../../src/model/packing/delta-text.ts";
import type { Position } from "./gshhg.ts";
import { simplify } from "./simplify.ts";
import { isWithin, theatre } from "./theatre.ts";

/** What the overview may stray from the whole, in metres: a pixel of the view of the whole march, and more where only its margin is seen. */
const tolerance = { theatre: 800, around: 2500 } as const;
/** Steps over the width and over the height of the overview. */
const overviewSteps = 16_000;

/**
 * Writes public/basemap/region.json, the topology with each arc as text, and region-overview.json, the same thinned for the view of
 * the whole march. An arc is thinned by itself, so what shares it goes on sharing it.
 */
export async function writeRegion(topology: Topology): Promise<void> {
  const { transform, arcs, objects } = topology;
  if (transform === undefined) throw new Error("the topology is not quantised");
  await write("region.json", transform, arcs);

  const [width, height] = [transform.scale[0], transform.scale[1]];
  const lines = arcs.map((arc) => positions(arc, transform));
  const all = lines.flat();
  const span = (axis: 0 | 1): number => Math.max(...all.map((at) => at[axis])) - Math.min(...all.map((at) => at[axis]));
  const scale: [number, number] = [span(0) / overviewSteps, span(1) / overviewSteps];
  const thinned = lines.map((line) =>
    steps(
      simplify(line, (at) => (isWithin(theatre, at) ? tolerance.theatre : tolerance.around)),
      transform.translate,
      scale,
    ),
  );
  if (width > scale[0] || height > scale[1]) throw new Error("the overview would be finer than the whole");
  await write("region-overview.json", { scale, translate: transform.translate }, thinned);

  async function write(file: string, own: typeof transform, those: readonly (readonly (readonly number[])[])[]): Promise<void> {
    const json = JSON.stringify({ type: "Topology", objects, arcs: those.map((arc) => encodeDeltas(arc.flat())), transform: own });
    await writeFile(`public/basemap/${file}`, `${json}\n`);
    const points = those.reduce((sum, arc) => sum + arc.length, 0);
    console.log(
      `${file}: ${String(points)} points, ${String(json.length)} bytes, ${String(gzipSync(json, { level: 9 }).length)} gzip`,
    );
  }
}

/** The points of an arc of steps, in degrees. */
function positions(arc: readonly (readonly number[])[], { scale, translate }: NonNullable<Topology["transform"]>): Position[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    [x, y] = [x + dx, y + dy];
    return [translate[0] + x * scale[0], translate[1] + y * scale[1]];
  });
}

/** Points as steps on a grid of `scale` degrees. */
function steps(line: readonly Position[], translate: readonly [number, number], scale: readonly [number, number]): number[][] {
  let [x, y] = [0, 0];
  return line.map(([lon, lat]) => {
    const [nextX, nextY] = [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}
