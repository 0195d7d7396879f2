import type RBush from "rbush";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import type { CanvasView } from "../canvas-view.ts";
import { type Pixel, shifted, smoothed } from "../ground/curve.ts";
import { toPixels } from "../ground/to-pixels.ts";
import type { FrontName } from "../labels/march-names.ts";
import { grown, type Box } from "../labels/box.ts";
import { sideColours } from "../symbols/side-colours.ts";
import { sansFont } from "./base-tokens.ts";
import { isFree, type LaidName, letterBoxes, type MeasureIn } from "./laid-name.ts";
import { layAlong, lengthOf, rowOf, stretchOf } from "./text-path.ts";

const font = { current: sansFont(600, 12), earlier: sansFont(500, 11) } as const;
const size = 12;
/** How far a name stands off its front, in pixels: away from the front's own ground, or behind its comb or twin line. */
const asides = { current: [11, -17], earlier: [9, -9] } as const;
/** Between two places tried along a front, in pixels. */
const step = 22;
/** What a place costs: a pixel from the middle, the wrong side of the front, a letter that touches a line, one that pushes a place's name aside. */
const price = { distance: 1 / 150, wrongSide: 3, touch: 1.2, push: 0.8 } as const;
/** The date of an earlier front so near to another line would be taken for that line's. */
const ownGround = 9;

/** What fronts are named for, and what stands in their way. */
export interface FrontRequest {
  readonly view: CanvasView;
  /** Where names may stand, in canvas pixels. */
  readonly within: Box;
  readonly theme: DrawnTheme;
  readonly measure: MeasureIn;
  /** The fronts of the day and the ways, in small boxes. */
  readonly lines: RBush<Box>;
  /** Names of places, which had rather be left alone. */
  readonly pushed: RBush<Box>;
}

/**
 * Names each front along the part of it in view, in the best place that is free of what is `taken`, in canvas pixels, to which it
 * adds its letters. Where there is no room for the whole name there is the date, and where there is none for that, nothing.
 */
export function layFronts(fronts: readonly FrontName[], request: FrontRequest, taken: RBush<Box>): readonly LaidName[] {
  return fronts.flatMap((front) => {
    const parts = front.paths.flatMap((path) => partsWithin(smoothed(toPixels(request.view, path)), request.within));
    const best = bestName(front, front.name, parts, request, taken) ?? bestName(front, front.day, parts, request, taken);
    if (best === null) return [];
    taken.load([...best.boxes]);
    return [best];
  });
}

function bestName(
  { side, isCurrent }: FrontName,
  text: string,
  parts: readonly (readonly Pixel[])[],
  { within, theme, measure, lines, pushed }: FrontRequest,
  taken: RBush<Box>,
): LaidName | null {
  const hand = isCurrent ? font.current : font.earlier;
  const row = rowOf(text, 0.3, (letters) => measure(hand, letters));
  const [away, behind] = isCurrent ? asides.current : asides.earlier;
  // A front's own ground lies to the left of the Red Army's line and to the right of the Western Allies'.
  const ahead = side === "red-army" ? -1 : 1;
  let best: LaidName | null = null;
  let lowest = Infinity;
  for (const part of parts) {
    for (const aside of [away, behind]) {
      const curve = shifted(part, aside * ahead);
      const length = lengthOf(curve);
      for (let from = 4; from + row.length < length - 4; from += step) {
        const letters = layAlong(row, stretchOf(curve, from, row.length), null, size * 0.35);
        let cost = farFromMiddle(letters[letters.length >> 1], within) + (aside === away ? 0 : price.wrongSide);
        if (cost >= lowest) continue;
        const boxes = letterBoxes(letters, size);
        if (!isFree(boxes, taken)) continue;
        if (!isCurrent && boxes.some((box) => lines.collides(grown(box, ownGround)))) continue;
        for (const box of boxes) cost += (lines.collides(box) ? price.touch : 0) + (pushed.collides(box) ? price.push : 0);
        if (cost >= lowest) continue;
        lowest = cost;
        best = { letters, font: hand, colour: sideColours(side, theme).text, isHaloed: true, boxes };
      }
    }
  }
  return best;
}

function farFromMiddle(at: Pixel | undefined, { minX, minY, maxX, maxY }: Box): number {
  return at === undefined ? Infinity : Math.hypot(at.x - (minX + maxX) / 2, at.y - (minY + maxY) / 2) * price.distance;
}

/** The parts of a curve that lie in a box. */
function partsWithin(curve: readonly Pixel[], { minX, minY, maxX, maxY }: Box): readonly (readonly Pixel[])[] {
  const parts: Pixel[][] = [[]];
  for (const point of curve) {
    const isIn = point.x > minX && point.x < maxX && point.y > minY && point.y < maxY;
    if (isIn) parts.at(-1)?.push(point);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 2);
}
