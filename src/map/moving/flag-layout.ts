import { squareAround, type Box } from "../labels/box.ts";
import type { Obstacle } from "../labels/place-labels.ts";

/** A flag to be laid out: where its dot is and how much room symbol and name take, in CSS pixels. */
export interface Flag {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 for a flag without a name. */
  readonly nameWidth: number;
  /** Direction of travel; the flag avoids lying on the trail behind it. */
  readonly dx: number;
  readonly dy: number;
  /** The place it has now, kept when still good, so that flags do not jump. */
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Where a flag goes, as an offset from its dot, and on which side its name stands. */
export interface FlagPlace {
  readonly offsetX: number;
  readonly offsetY: number;
  readonly nameSide: "left" | "right";
  /** Whether there is room for the name. */
  readonly isNamed: boolean;
  /** There is no room for the symbol either: the dot stands alone. */
  readonly isFolded: boolean;
}

const directions = [
  [1, -0.9],
  [1, 0.9],
  [-1, -0.9],
  [-1, 0.9],
  [0.1, -1.3],
  [0.1, 1.3],
  [1.3, 0],
  [-1.3, 0],
] as const;
const distances = [33, 50, 64] as const;
/** No symbol reaches farther from its dot, in pixels. */
const farthest = 64 * 1.4 + 34;
/** What counts against a place, next to its distance. */
const price = { unnamed: 4, firstUnnamed: 9, dot: 3, leader: 1, moved: 1.5, trail: 2 } as const;

/**
 * Lays flags out one after another (the first is the most important) so that neither symbol nor name lies on anything `taken` or on
 * another flag; if possible not on `marks`, which have their cost, on other units' dots and their own trail either; staying where it is
 * costs least of all. A name that finds no room is left out, and a symbol too, but for the first: that one is always shown, and its name
 * rather lies on marks than being left out.
 */
export function layFlags(flags: readonly Flag[], taken: readonly Box[], marks: readonly Obstacle[] = []): readonly FlagPlace[] {
  const boxes: Box[] = [...taken];
  return flags.map((flag, index) => {
    let best: FlagPlace | null = null;
    let lowest = Infinity;
    const reach = squareAround(flag.x, flag.y, farthest + flag.nameWidth);
    const inTheWay = boxes.filter((box) => overlap(box, reach));
    const near: Surroundings = {
      inTheWay,
      marks: marks.filter((mark) => overlap(mark, reach)),
      dots: flags
        .flatMap(({ x, y }, other) => (other === index ? [] : [squareAround(x, y, 4.5)]))
        .filter((dot) => overlap(dot, reach)),
      unnamed: index === 0 ? price.firstUnnamed : price.unnamed,
    };
    for (const distance of distances) {
      for (const place of placesAt(distance)) {
        const symbol = symbolBox(flag, place);
        if (meetsAny(symbol, inTheWay)) continue;
        const isNamed = flag.nameWidth > 0 && !meetsAny(nameBox(flag, place), inTheWay);
        const cost = costOf(flag, place, isNamed, near) + distance / 40;
        if (cost < lowest) [best, lowest] = [{ ...place, isNamed, isFolded: false }, cost];
      }
      // A nearer free place is always better than a farther one.
      if (lowest < 4) break;
    }
    best ??= { offsetX: flag.offsetX, offsetY: flag.offsetY, nameSide: "right", isNamed: index === 0, isFolded: index > 0 };
    boxes.push(...boxesOf(flag, best));
    return best;
  });
}

type Place = Pick<FlagPlace, "offsetX" | "offsetY" | "nameSide">;

function placesAt(distance: number): readonly Place[] {
  return directions.flatMap(([right, down]) => {
    const at = { offsetX: right * distance, offsetY: down * distance };
    const outer = { ...at, nameSide: right < 0 ? "left" : "right" } as const;
    // Straight above or below its dot a symbol leaves room on both sides.
    return Math.abs(right) < 0.5 ? [outer, { ...at, nameSide: "left" } as const] : [outer];
  });
}

/** The room a flag takes with its leader and, where shown, its symbol and its name, in CSS pixels. */
export function boxesOf(flag: Flag, place: FlagPlace): readonly Box[] {
  const dot = squareAround(flag.x, flag.y, 4.5);
  if (place.isFolded) return [dot];
  return [dot, ...leaderBoxes(flag, place), symbolBox(flag, place), ...(place.isNamed ? [nameBox(flag, place)] : [])];
}

function symbolBox(flag: Flag, place: Place): Box {
  const [x, y] = [flag.x + place.offsetX, flag.y + place.offsetY];
  const halfWidth = flag.width / 2 + 2;
  // The echelon stands above the frame.
  return { minX: x - halfWidth, maxX: x + halfWidth, minY: y - flag.height / 2 - 9, maxY: y + flag.height / 2 + 2 };
}

function nameBox(flag: Flag, place: Place): Box {
  const [x, y] = [flag.x + place.offsetX, flag.y + place.offsetY];
  const near = flag.width / 2 + 3;
  const far = near + flag.nameWidth;
  const [minX, maxX] = place.nameSide === "right" ? [x + near, x + far] : [x - far, x - near];
  return { minX, maxX, minY: y - 14, maxY: y + 16 };
}

function leaderBoxes(flag: Flag, { offsetX, offsetY }: Place): readonly Box[] {
  const length = Math.hypot(offsetX, offsetY);
  const steps = Math.floor(length / 8);
  return Array.from({ length: Math.max(steps - 1, 0) }, (_, step) => {
    const share = (step + 1) / steps;
    return squareAround(flag.x + offsetX * share, flag.y + offsetY * share, 2.5);
  });
}

/** What lies within reach of a flag. */
interface Surroundings {
  readonly inTheWay: readonly Box[];
  readonly marks: readonly Obstacle[];
  /** Of other units. */
  readonly dots: readonly Box[];
  /** What it costs to leave the name out. */
  readonly unnamed: number;
}

function costOf(flag: Flag, place: Place, isNamed: boolean, { inTheWay, marks, dots, unnamed }: Surroundings): number {
  let cost = Math.hypot(place.offsetX - flag.offsetX, place.offsetY - flag.offsetY) > 12 ? price.moved : 0;
  if (!isNamed && flag.nameWidth > 0) cost += unnamed;
  const shown = isNamed ? [symbolBox(flag, place), nameBox(flag, place)] : [symbolBox(flag, place)];
  for (const box of shown) {
    for (const mark of marks) if (overlap(box, mark)) cost += mark.cost ?? 0;
    for (const dot of dots) if (overlap(box, dot)) cost += price.dot;
  }
  for (const box of leaderBoxes(flag, place)) {
    if (meetsAny(box, inTheWay) || meetsAny(box, dots)) cost += price.leader;
  }
  const speed = Math.hypot(flag.dx, flag.dy);
  if (speed > 0) {
    // Ahead of the unit and behind it is where its line lies.
    const along = Math.abs(place.offsetX * flag.dx + place.offsetY * flag.dy) / (speed * Math.hypot(place.offsetX, place.offsetY));
    cost += along * along * price.trail;
  }
  return cost;
}

function meetsAny(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => overlap(box, other));
}

function overlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && a.maxX > b.minX && a.minY < b.maxY && a.maxY > b.minY;
}
