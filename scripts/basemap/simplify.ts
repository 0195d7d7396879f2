import type { Position } from "./gshhg.ts";

const metresPerDegree = 111_195;

/**
 * Douglas and Peucker's thinning of a line of [longitude, latitude]: keeps both ends and every point that lies further from the
 * thinned line than its own tolerance in metres.
 */
export function simplify(line: readonly Position[], toleranceAt: (point: Position) => number): Position[] {
  const keep = new Set([0, line.length - 1]);
  const stack: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [first, last] = span;
    let [worst, excess] = [-1, 1];
    for (let index = first + 1; index < last; index++) {
      const [point, from, to] = [line[index], line[first], line[last]];
      if (point === undefined || from === undefined || to === undefined) continue;
      const ratio = offset(point, from, to) / toleranceAt(point);
      if (ratio > excess) [worst, excess] = [index, ratio];
    }
    if (worst < 0) continue;
    keep.add(worst);
    stack.push([first, worst], [worst, last]);
  }
  return line.filter((_, index) => keep.has(index));
}

/** Distance in metres of a point from a short chord, on a plane true at the point. */
function offset(point: Position, from: Position, to: Position): number {
  const east = metresPerDegree * Math.cos((point[1] * Math.PI) / 180);
  const [x, y] = [(point[0] - from[0]) * east, (point[1] - from[1]) * metresPerDegree];
  const [dx, dy] = [(to[0] - from[0]) * east, (to[1] - from[1]) * metresPerDegree];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
  return Math.hypot(x - share * dx, y - share * dy);
}
