import { area, pointToPolygonDistance, polygon } from "@turf/turf";
import { type Box, lakes, type Position, type River, rivers } from "./gshhg.ts";

/** A lake of today that was not there in 1945. */
interface LaterReservoir {
  readonly name: string;
  readonly filled: number;
  readonly inItsWater: Position;
  /** The stream it drowned, midway between the shores, where a straight line would leave the valley. */
  readonly course?: readonly Position[];
}

const laterReservoirs: readonly LaterReservoir[] = [
  {
    name: "Orlík",
    filled: 1961,
    inItsWater: [14.171, 49.539],
    course: [
      [14.176, 49.589],
      [14.166, 49.574],
      [14.157, 49.559],
      [14.161, 49.549],
      [14.168, 49.539],
      [14.168, 49.519],
      [14.183, 49.509],
      [14.186, 49.499],
      [14.182, 49.489],
    ],
  },
  {
    name: "Lipno",
    filled: 1959,
    inItsWater: [14.095, 48.705],
    course: [
      [13.996, 48.776],
      [14.016, 48.769],
      [14.036, 48.748],
      [14.056, 48.74],
      [14.076, 48.71],
      [14.096, 48.69],
      [14.116, 48.675],
      [14.136, 48.6635],
      [14.156, 48.662],
      [14.176, 48.643],
      [14.196, 48.633],
    ],
  },
  {
    name: "Goczałkowice",
    filled: 1956,
    inItsWater: [18.867, 49.924],
    course: [
      [18.845, 49.93],
      [18.885, 49.933],
    ],
  },
  { name: "Spremberg", filled: 1965, inItsWater: [14.392, 51.626] },
  { name: "Jesenice", filled: 1961, inItsWater: [12.44, 50.058] },
  { name: "Orava", filled: 1953, inItsWater: [19.558, 49.405] },
  { name: "Żywiec", filled: 1966, inItsWater: [19.205, 49.715] },
  { name: "Forggensee", filled: 1954, inItsWater: [10.735, 47.617] },
  { name: "Reschensee, in its present size", filled: 1950, inItsWater: [10.526, 46.807] },
  { name: "Lac d'Orient", filled: 1966, inItsWater: [4.34, 48.281] },
];

/** How near a stream's end must lie to a reservoir to count as running into it, in kilometres. */
const nearShore = 1.2;

/** Shores of the lakes over an area in square kilometres, without those filled since. */
export function lakesOf1945(box: Box, smallest: number): Position[][] {
  return lakes(box, smallest).filter((ring) => laterReservoirs.every(({ inItsWater }) => kilometres(inItsWater, ring) > 1));
}

/**
 * Rivers of levels 1 to 4, led on where the data base breaks them off at a lake: through the valleys that were drowned since, and
 * straight through lakes under an area in square kilometres, which are not drawn.
 */
export function riversOf1945(box: Box, smallestLake: number): River[] {
  const today = rivers(box);
  const ends = today.flatMap(({ level, points }) =>
    [points.at(0), points.at(-1)].flatMap((at) => (at === undefined ? [] : [{ level, at }])),
  );
  const shores = lakes(box, 0);
  const later = laterReservoirs.flatMap(({ inItsWater, course = [] }) => {
    const shore = shores.find((ring) => isRoughlyNear(inItsWater, ring) && kilometres(inItsWater, ring) < 1);
    return shore === undefined ? [] : [{ shore, course }];
  });
  const small = shores.filter(
    (ring) => area(polygon([ring])) / 1_000_000 < smallestLake && later.every(({ shore }) => shore !== ring),
  );
  const led = [...later, ...small.map((shore) => ({ shore, course: [] }))].flatMap(({ shore, course }): River[] => {
    const [one, other, third] = ends.filter(({ at }) => isRoughlyNear(at, shore) && kilometres(at, shore) < nearShore);
    if (one === undefined || other === undefined || third !== undefined) return [];
    const [first, last] = goesForward(one.at, course) ? [one, other] : [other, one];
    return [{ level: Math.max(one.level, other.level), points: [first.at, ...course, last.at] }];
  });
  return [...today, ...led];
}

/** Whether a point lies in the box round a ring, or hardly outside it; quick. */
function isRoughlyNear([lon, lat]: Position, ring: readonly Position[]): boolean {
  return ring.some(([ringLon, ringLat]) => Math.abs(ringLon - lon) < 0.15 && Math.abs(ringLat - lat) < 0.1);
}

function goesForward(from: Position, course: readonly Position[]): boolean {
  const [start, end] = [course.at(0), course.at(-1)];
  if (start === undefined || end === undefined) return true;
  return Math.hypot(from[0] - start[0], from[1] - start[1]) < Math.hypot(from[0] - end[0], from[1] - end[1]);
}

/** Distance in kilometres from a closed ring, negative inside it. */
function kilometres(point: Position, ring: readonly Position[]): number {
  return pointToPolygonDistance(point, polygon([[...ring]]), { units: "kilometers" });
}
