import type { Box } from "../labels/place-labels.ts";

/** A flag to be laid out: where its dot is and how much room symbol and name take, in CSS pixels. */
export interface Flag {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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

/**
 * Lays flags out one after another (the first is the most important), each where it overlaps least: not on other flags, not on
 * other units' dots, not on its own trail; staying where it is costs least of all.
 */
export function layFlags(flags: readonly Flag[], taken: readonly Box[]): readonly FlagPlace[] {
  const boxes: Box[] = [...taken];
  return flags.map((flag, index) => {
    let best: FlagPlace = { offsetX: flag.offsetX, offsetY: flag.offsetY, nameSide: "right" };
    let bestCost = Infinity;
    for (const distance of distances) {
      for (const [right, down] of directions) {
        const place: FlagPlace = { offsetX: right * distance, offsetY: down * distance, nameSide: right < 0 ? "left" : "right" };
        const cost = costOf(flag, place, boxes, flags, index) + distance / 40;
        if (cost < bestCost) [best, bestCost] = [place, cost];
      }
      // A nearer free place is always better than a farther one.
      if (bestCost < 4) break;
    }
    boxes.push(boxOf(flag, best));
    return best;
  });
}

/** The room a flag takes with its name, in CSS pixels. */
export function boxOf(flag: Flag, place: FlagPlace): Box {
  const x = flag.x + place.offsetX;
  const y = flag.y + place.offsetY;
  const left = flag.width / 2 + (place.nameSide === "left" ? flag.nameWidth + 6 : 2);
  const right = flag.width / 2 + (place.nameSide === "right" ? flag.nameWidth + 6 : 2);
  return { minX: x - left, maxX: x + right, minY: y - flag.height / 2 - 9, maxY: y + flag.height / 2 + 4 };
}

function costOf(flag: Flag, place: FlagPlace, boxes: readonly Box[], flags: readonly Flag[], self: number): number {
  const box = boxOf(flag, place);
  let cost = Math.hypot(place.offsetX - flag.offsetX, place.offsetY - flag.offsetY) > 12 ? 1.5 : 0;
  for (const other of boxes) cost += overlap(box, other) / 120;
  flags.forEach((other, index) => {
    if (index !== self && other.x > box.minX && other.x < box.maxX && other.y > box.minY && other.y < box.maxY) cost += 8;
  });
  const speed = Math.hypot(flag.dx, flag.dy);
  if (speed > 0) {
    // Ahead of the unit and behind it is where its line lies.
    const along = Math.abs(place.offsetX * flag.dx + place.offsetY * flag.dy) / (speed * Math.hypot(place.offsetX, place.offsetY));
    cost += along * along * 2;
  }
  return cost;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX);
  const height = Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY);
  return width > 0 && height > 0 ? width * height : 0;
}
