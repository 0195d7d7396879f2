import type { Pixel } from "../ground/curve.ts";
import type { Box } from "../labels/place-labels.ts";
import type { CanvasView } from "../canvas-view.ts";
import { type BaseTokens, serifFont } from "./base-tokens.ts";
import { bandWidth, type CityRiver, riverCurve } from "./city.ts";
import { meet } from "./geometry.ts";
import type { Lettering, LetteringKind } from "./lettering.ts";
import { layAlong, layStraight, lengthOf, type Letter, type Measure, rowOf } from "./text-path.ts";

/** A name with a place for each letter. */
export interface LaidName {
  readonly letters: readonly Letter[];
  readonly font: string;
  readonly colour: string;
  /** Names in the water need none. */
  readonly isHaloed: boolean;
  /** What its letters cover, in canvas pixels. */
  readonly boxes: readonly Box[];
}

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
/** A name along water stands this far off it, in pixels. */
const offWater = 5;
const lineHeight = 16;
/** A stream or ridge shorter than this share of its name is not named. */
const shortest = 0.5;
/** One stream is not named twice within this many pixels, on a plan within more. */
const apart = { region: 260, plan: 700 } as const;

/**
 * Finds a place for every name that belongs on a view. None covers another: one further down the list gives way; and none goes
 * under what is `covered` by panels, in canvas pixels.
 */
export function layLettering(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  names: readonly Lettering[],
  cityRivers: readonly CityRiver[],
  tokens: BaseTokens,
  covered: readonly Box[],
): readonly LaidName[] {
  const laid: LaidName[] = [];
  const named: { readonly name: string; readonly at: Pixel }[] = [];
  const canvas: Box = { minX: 0, minY: 0, maxX: view.width, maxY: view.height };
  const add = (name: string, hand: Hand, lines: readonly (readonly Letter[])[], isHaloed = true): void => {
    const boxes = lines.flatMap((letters) => letters.map((letter) => letterBox(letter, hand.size)));
    const at = lines[0]?.[0];
    if (at === undefined || !boxes.some((box) => meet(box, canvas))) return;
    if (
      named.some(
        (other) =>
          other.name === name &&
          Math.hypot(other.at.x - at.x, other.at.y - at.y) < apart[view.zoom < cityNameZoom ? "region" : "plan"],
      )
    )
      return;
    const isTaken = (taken: readonly Box[]): boolean => taken.some((one) => boxes.some((box) => meet(one, box)));
    if (isTaken(covered) || laid.some((other) => isTaken(other.boxes))) return;
    named.push({ name, at });
    laid.push({ letters: lines.flat(), font: hand.font, colour: tokens[hand.colour], isHaloed, boxes });
  };
  const measure: Measure = (text) => context.measureText(text).width;
  for (const { kind, name, fromZoom, toZoom, path } of names) {
    if (kind === "quarter" || view.zoom < fromZoom || view.zoom >= toZoom) continue;
    const hand = hands[kind];
    context.font = hand.font;
    const points = path.map(([x, y]) => ({ x: (x - view.left) * view.scale, y: (y - view.top) * view.scale }));
    const rows = (hand.isCapitals ? name.toLocaleUpperCase() : name)
      .split("\n")
      .map((line) => rowOf(line, hand.spacing * hand.size, measure));
    const [first] = rows;
    const [middle] = points;
    if (first === undefined || middle === undefined) continue;
    if (points.length === 1) {
      const top = middle.y - ((rows.length - 1) * lineHeight) / 2 + hand.size * 0.35;
      add(
        name,
        hand,
        rows.map((row, index) => layStraight(row, { x: middle.x, y: top + index * lineHeight })),
      );
    } else if (lengthOf(points) > first.length * shortest) {
      add(name, hand, [layAlong(first, points, kind === "river" ? offWater : null, hand.size * 0.35)]);
    }
  }
  if (view.zoom >= cityNameZoom) {
    const hand = hands.river;
    context.font = hand.font;
    for (const river of cityRivers) {
      if (river.name === "") continue;
      const row = rowOf(river.name, hand.spacing * hand.size, measure);
      const width = bandWidth(view, river);
      for (const stretch of stretches(riverCurve(view, river), canvas)) {
        if (lengthOf(stretch) < row.length * 1.5) continue;
        const isInWater = width > hand.size;
        add(river.name, hand, [layAlong(row, stretch, isInWater ? null : width / 2 + offWater, hand.size * 0.3)], !isInWater);
      }
    }
  }
  return laid;
}

/** Writes the names. All halos go first, so that none cuts into a neighbouring letter. */
export function paintLettering(context: CanvasRenderingContext2D, names: readonly LaidName[], tokens: BaseTokens): void {
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = tokens.halo;
  for (const name of names) if (name.isHaloed) write(name, (text) => context.strokeText(text, 0, 0));
  for (const name of names) {
    context.fillStyle = name.colour;
    write(name, (text) => context.fillText(text, 0, 0));
  }

  function write({ letters, font }: LaidName, draw: (text: string) => void): void {
    context.font = font;
    for (const { text, x, y, angle } of letters) {
      context.translate(x, y);
      context.rotate(angle);
      draw(text);
      context.rotate(-angle);
      context.translate(-x, -y);
    }
  }
}

/** The upright box round a letter, however it is turned. */
function letterBox({ x, y, angle, width }: Letter, size: number): Box {
  const half = Math.max(width, size * 0.7) / 2 + 1;
  const centre = { x: x + Math.sin(angle) * size * 0.35, y: y - Math.cos(angle) * size * 0.35 };
  return { minX: centre.x - half, minY: centre.y - half, maxX: centre.x + half, maxY: centre.y + half };
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
