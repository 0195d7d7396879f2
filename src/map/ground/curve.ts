/** A point of the canvas in CSS pixels; not a position on Earth. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Pixels between two points of a smoothed curve. */
const spacing = 6;

/**
 * A smooth curve through all points (centripetal would be finer; the uniform Catmull-Rom spline is enough for schematic fronts),
 * as points about six pixels apart. For lines that are schematic anyway: never for a road.
 */
export function smoothed(points: readonly Pixel[]): readonly Pixel[] {
  if (points.length < 3) return points;
  const result: Pixel[] = [];
  const at = (index: number): Pixel => points[Math.min(Math.max(index, 0), points.length - 1)] ?? { x: 0, y: 0 };
  for (let index = 0; index < points.length - 1; index += 1) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const steps = Math.min(Math.max(Math.ceil(Math.hypot(p2.x - p1.x, p2.y - p1.y) / spacing), 1), 60);
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      result.push({ x: spline(p0.x, p1.x, p2.x, p3.x, t), y: spline(p0.y, p1.y, p2.y, p3.y, t) });
    }
  }
  result.push(at(points.length - 1));
  return result;
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The curve moved sideways by a number of pixels: to the left of its direction on the screen when positive. */
export function shifted(points: readonly Pixel[], toTheLeft: number): readonly Pixel[] {
  return points.map(({ x, y }, index) => {
    const { nx, ny } = leftOf(points, index);
    return { x: x + nx * toTheLeft, y: y + ny * toTheLeft };
  });
}

/** Points at equal distances along the curve, each with the unit vector to its left. */
export function teeth(
  points: readonly Pixel[],
  every: number,
): readonly { readonly x: number; readonly y: number; readonly nx: number; readonly ny: number }[] {
  const result: { x: number; y: number; nx: number; ny: number }[] = [];
  let due = every / 2;
  let passed = 0;
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1];
    const b = points[index];
    if (a === undefined || b === undefined) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) continue;
    while (due <= passed + length) {
      const share = (due - passed) / length;
      result.push({
        x: a.x + (b.x - a.x) * share,
        y: a.y + (b.y - a.y) * share,
        nx: (b.y - a.y) / length,
        ny: -(b.x - a.x) / length,
      });
      due += every;
    }
    passed += length;
  }
  return result;
}

/** How far a point lies from a path, in pixels; infinite for a path without points. */
export function distanceToPath(path: readonly Pixel[], { x, y }: Pixel): number {
  let nearest = Infinity;
  path.forEach((to, index) => {
    const from = path[index - 1] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
    nearest = Math.min(nearest, Math.hypot(from.x + along * dx - x, from.y + along * dy - y));
  });
  return nearest;
}

/** On a screen, where y grows downward, the left of direction (dx, dy) is (dy, -dx). */
function leftOf(points: readonly Pixel[], index: number): { readonly nx: number; readonly ny: number } {
  const a = points[Math.max(index - 1, 0)];
  const b = points[Math.min(index + 1, points.length - 1)];
  if (a === undefined || b === undefined) return { nx: 0, ny: 0 };
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { nx: (b.y - a.y) / length, ny: -(b.x - a.x) / length };
}
