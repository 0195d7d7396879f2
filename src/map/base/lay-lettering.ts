import type RBush from "rbush";
import type { CanvasView } from "../canvas-view.ts";
import type { Pixel } from "../ground/curve.ts";
import type { Box } from "../labels/box.ts";
import { type BaseTokens, serifFont } from "./base-tokens.ts";
import { bandWidth, type CityRiver, riverCurve } from "./city.ts";
import { isFree, type LaidName, letterBoxes, type MeasureIn } from "./laid-name.ts";
import type { Lettering, LetteringKind } from "./lettering.ts";
import { areaPlaces, ridgePlaces, streamPlaces } from "./lettering-places.ts";
import { type Letter, lengthOf, type Row, rowOf } from "./text-path.ts";

interface Hand {
  readonly font: string;
  readonly size: number;
  /** Between letters, as a share of the size. */
  readonly spacing: number;
  readonly isCapitals: boolean;
  readonly colour: keyof Pick<BaseTokens, "waterText" | "mountainText" | "regionText">;
}

const hands: Readonly<Record<Exclude<LetteringKind, "quarter">, Hand>> = {
  river: { font: serifFont("italic", 12.5), size: 12.5, spacing: 0.04, isCapitals: false, colour: "waterText" },
  mountains: { font: serifFont("italic", 13), size: 13, spacing: 0.16, isCapitals: true, colour: "mountainText" },
  region: { font: serifFont("normal", 12.5), size: 12.5, spacing: 0.26, isCapitals: true, colour: "regionText" },
};

/** From here on a city river is wide enough to be named. */
const cityNameZoom = 11;
/** A stream or ridge shorter than this share of its name is not named. */
const shortest = 0.5;
/** One stream is not named twice within this many pixels, on a plan within more. */
const apart = { region: 260, plan: 700 } as const;

/** What lettering is laid for. */
export interface LetteringRequest {
  readonly view: CanvasView;
  readonly names: readonly Lettering[];
  readonly cityRivers: readonly CityRiver[];
  readonly tokens: BaseTokens;
  readonly measure: MeasureIn;
}

/**
 * Finds a place for every name that belongs on a view: the best that is free of what is `taken`, in canvas pixels, to which it
 * adds what its letters cover. A name that finds no room is left out.
 */
export function layLettering(
  { view, names, cityRivers, tokens, measure }: LetteringRequest,
  taken: RBush<Box>,
): readonly LaidName[] {
  const laid: LaidName[] = [];
  const named: { readonly name: string; readonly at: Pixel }[] = [];
  const canvas: Box = { minX: 0, minY: 0, maxX: view.width, maxY: view.height };
  const leastApart = apart[view.zoom < cityNameZoom ? "region" : "plan"];

  function add(name: string, hand: Hand, places: Iterable<readonly (readonly Letter[])[]>, isHaloed = true): void {
    for (const lines of places) {
      const at = lines[0]?.[0];
      if (
        at === undefined ||
        named.some((other) => other.name === name && Math.hypot(other.at.x - at.x, other.at.y - at.y) < leastApart)
      )
        continue;
      const letters = lines.flat();
      const boxes = letterBoxes(letters, hand.size);
      if (boxes.some((box) => isOutside(box, canvas)) || !isFree(boxes, taken)) continue;
      named.push({ name, at });
      laid.push({ letters, font: hand.font, colour: tokens[hand.colour], isHaloed, boxes });
      taken.load([...boxes]);
      return;
    }
  }

  const rowIn = (text: string, { font, spacing, size }: Hand): Row =>
    rowOf(text, spacing * size, (letters) => measure(font, letters));
  for (const { kind, name, fromZoom, toZoom, path } of names) {
    if (kind === "quarter" || view.zoom < fromZoom || view.zoom >= toZoom) continue;
    const hand = hands[kind];
    const points = path.map(([x, y]) => ({ x: (x - view.left) * view.scale, y: (y - view.top) * view.scale }));
    const rows = (hand.isCapitals ? name.toLocaleUpperCase() : name).split("\n").map((line) => rowIn(line, hand));
    const [first] = rows;
    const [middle] = points;
    if (first === undefined || middle === undefined) continue;
    if (points.length === 1) add(name, hand, areaPlaces(rows, middle, hand.size));
    else if (lengthOf(points) > first.length * shortest)
      add(name, hand, kind === "river" ? streamPlaces(first, points, hand.size, 0, canvas) : ridgePlaces(first, points, hand.size));
  }
  if (view.zoom >= cityNameZoom) {
    const hand = hands.river;
    for (const river of cityRivers) {
      if (river.name === "") continue;
      const row = rowIn(river.name, hand);
      const width = bandWidth(view, river);
      const isInWater = width > hand.size;
      for (const stretch of stretches(riverCurve(view, river), canvas)) {
        if (lengthOf(stretch) < row.length * 1.5) continue;
        add(river.name, hand, streamPlaces(row, stretch, hand.size, isInWater ? null : width / 2, canvas), !isInWater);
      }
    }
  }
  return laid;
}

function isOutside(box: Box, canvas: Box): boolean {
  return box.minX < canvas.minX || box.minY < canvas.minY || box.maxX > canvas.maxX || box.maxY > canvas.maxY;
}

/** The course in view, in parts of about 300 pixels. */
function stretches(curve: readonly Pixel[], canvas: Box): readonly (readonly Pixel[])[] {
  const parts: Pixel[][] = [[]];
  for (const point of curve) {
    const isIn = point.x > canvas.minX && point.x < canvas.maxX && point.y > canvas.minY && point.y < canvas.maxY;
    const part = parts.at(-1) ?? [];
    if (isIn) part.push(point);
    if (part.length > 0 && (!isIn || lengthOf(part) > 300)) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}
