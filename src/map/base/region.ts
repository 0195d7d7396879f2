import { mercatorX, mercatorY } from "../../model/mercator.ts";
import { decodeDeltas } from "../../model/packing/delta-text.ts";
import { pieces, type Stroke, strokeOf } from "./geometry.ts";
import { list, member, number, text } from "./read-json.ts";

/** The lines of the base map by what they are; borders by the time they belong to. */
export const lineKinds = [
  "river1",
  "river2",
  "river3",
  "river4",
  "bordersBoth",
  "bordersToday",
  "bordersTodayAndProtectorate",
  "borders1937",
  "bordersProtectorate",
] as const;
/** One of them. */
export type LineKind = (typeof lineKinds)[number];

/** Coast, lakes, rivers and borders, projected. */
export interface Region {
  /** Rings of the land; an island in the sea and a hole in the land alike turn the side. */
  readonly land: readonly Stroke[];
  readonly lakes: readonly Stroke[];
  /** In short pieces. */
  readonly lines: Readonly<Record<LineKind, readonly Stroke[]>>;
}

/** Nothing to draw, where the file cannot be had. */
export const emptyRegion: Region = {
  land: [],
  lakes: [],
  lines: {
    river1: [],
    river2: [],
    river3: [],
    river4: [],
    bordersBoth: [],
    bordersToday: [],
    bordersTodayAndProtectorate: [],
    borders1937: [],
    bordersProtectorate: [],
  },
};

/** Reads `region.json` or its overview: quantised TopoJSON in longitude and latitude, each arc as text (see `delta-text.ts`). Throws where it is no such file. */
export function readRegion(json: unknown): Region {
  const [scaleX = 0, scaleY = 0] = list(member(member(json, "transform"), "scale")).map(number);
  const [left = 0, top = 0] = list(member(member(json, "transform"), "translate")).map(number);
  const arcs = list(member(json, "arcs")).map((arc) => {
    let [x, y] = [0, 0];
    const steps = decodeDeltas(text(arc));
    const points = new Float64Array(steps.length);
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      points[index] = mercatorX(left + x * scaleX);
      points[index + 1] = mercatorY(top + y * scaleY);
    }
    return points;
  });
  const objects = member(json, "objects");
  const rings = (name: string) =>
    list(member(member(objects, name), "arcs")).flatMap((polygon) =>
      list(polygon).map((ring) => strokeOf(join(list(ring).map(number), arcs))),
    );
  const lines = (name: LineKind) =>
    list(member(member(objects, name), "arcs")).flatMap((line) => pieces(join(list(line).map(number), arcs)));
  return {
    land: rings("land"),
    lakes: rings("lakes"),
    lines: {
      river1: lines("river1"),
      river2: lines("river2"),
      river3: lines("river3"),
      river4: lines("river4"),
      bordersBoth: lines("bordersBoth"),
      bordersToday: lines("bordersToday"),
      bordersTodayAndProtectorate: lines("bordersTodayAndProtectorate"),
      borders1937: lines("borders1937"),
      bordersProtectorate: lines("bordersProtectorate"),
    },
  };
}

/** Arcs one after the other; `~index` is an arc backward. Each begins where the one before ends, and that point is written once. */
function join(indices: readonly number[], arcs: readonly Float64Array[]): Float64Array {
  const parts = indices.map((index, position) => {
    const arc = arcs[index < 0 ? ~index : index] ?? new Float64Array();
    const points = index < 0 ? reversed(arc) : arc;
    return position === 0 ? points : points.subarray(2);
  });
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const joined = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function reversed(points: Float64Array): Float64Array {
  const result = new Float64Array(points.length);
  for (let index = 0; index < points.length; index += 2) {
    result[index] = points[points.length - 2 - index] ?? 0;
    result[index + 1] = points[points.length - 1 - index] ?? 0;
  }
  return result;
}
