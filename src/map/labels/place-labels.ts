import RBush from "rbush";
import { grown, squareAround, type Box } from "./box.ts";

/** Something in the way. Without `cost` it must not be covered; with it, covering it counts that many steps down the list of positions. */
export interface Obstacle extends Box {
  readonly cost?: number;
}

/** Where a label stands to its mark, best first; `over` is for names of areas, which have no mark. */
export const labelPositions = ["right", "top-right", "bottom-right", "left", "top-left", "bottom-left", "above", "below"] as const;
/** Any of them, or over the mark. */
export type LabelPosition = (typeof labelPositions)[number] | "over";

/** A label that asks for room. */
export interface LabelCandidate {
  readonly id: string;
  /** Centre of its mark. */
  readonly x: number;
  readonly y: number;
  /** Size of the label. */
  readonly width: number;
  readonly height: number;
  /** Distance the label keeps from the mark's centre. */
  readonly radius: number;
  /** The higher is placed first; equals keep the order of the list. */
  readonly priority: number;
  /** Positions to try in this order; {@link labelPositions} where absent. */
  readonly positions?: readonly LabelPosition[];
}

/** A label that found room. */
export interface PlacedLabel extends Box {
  readonly id: string;
  readonly position: LabelPosition;
}

/** What labels keep clear of each other, and of what. */
export interface LabelOptions {
  /** Free room kept around every label, in pixels; 1 where absent. */
  readonly margin?: number;
  /** Least distance between the marks of two placed labels, in pixels; none where absent. */
  readonly spacing?: number;
  /** The mark is drawn only with its label, so it needs room as well: a square of this half side in pixels. Absent: marks stand anyway. */
  readonly markRadius?: (candidate: LabelCandidate) => number;
}

/**
 * Places labels greedily: the more important first, each in the first of its positions that is free; one that finds no room is
 * left out. No two placed labels overlap, and none overlaps an obstacle without `cost`. Pure.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Obstacle[],
  options: LabelOptions = {},
): readonly PlacedLabel[] {
  const { margin = 1, spacing = 0, markRadius } = options;
  const taken = new RBush<Obstacle>().load([...obstacles]);
  const anchors = new RBush<Box>();
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates.toSorted((one, other) => other.priority - one.priority)) {
    const { id, x, y } = candidate;
    if (
      spacing > 0 &&
      anchors.search(squareAround(x, y, spacing)).some(({ minX, minY }) => Math.hypot(minX - x, minY - y) < spacing)
    )
      continue;
    const mark = markRadius === undefined ? null : squareAround(x, y, markRadius(candidate));
    if (mark !== null && taken.search(mark).some(({ cost }) => cost === undefined)) continue;
    const best = bestPosition(candidate, taken, margin);
    if (best === null) continue;
    placed.push({ id, ...best });
    taken.insert(best);
    if (mark !== null) taken.insert(mark);
    anchors.insert(squareAround(x, y, 0));
  }
  return placed;
}

interface Room extends Box {
  readonly position: LabelPosition;
}

function bestPosition(candidate: LabelCandidate, taken: RBush<Obstacle>, margin: number): Room | null {
  let best: Room | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  (candidate.positions ?? labelPositions).forEach((position, step) => {
    if (step >= lowest) return;
    const box = boxAt(candidate, position);
    let price = step;
    for (const other of taken.search(grown(box, margin))) price += other.cost ?? Number.POSITIVE_INFINITY;
    if (price >= lowest) return;
    lowest = price;
    best = { ...box, position };
  });
  return best;
}

/** The box a label takes at a position. */
export function boxAt({ x, y, width, height, radius }: LabelCandidate, position: LabelPosition): Box {
  // On a diagonal the label stands beside the mark still, but raised or lowered.
  const aside = radius * 0.9;
  const rise = radius * 0.3;
  const corners: Readonly<Record<LabelPosition, readonly [left: number, top: number]>> = {
    right: [x + radius, y - height / 2],
    "top-right": [x + aside, y - rise - height],
    "bottom-right": [x + aside, y + rise],
    left: [x - radius - width, y - height / 2],
    "top-left": [x - aside - width, y - rise - height],
    "bottom-left": [x - aside - width, y + rise],
    above: [x - width / 2, y - radius - height],
    below: [x - width / 2, y + radius],
    over: [x - width / 2, y - height / 2],
  };
  const [left, top] = corners[position];
  return { minX: left, minY: top, maxX: left + width, maxY: top + height };
}
