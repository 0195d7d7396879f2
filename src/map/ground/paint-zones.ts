import type { Zone } from "../../model/feature.ts";
import type { Side } from "../../model/side.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { sideColours } from "../symbols/side-colours.ts";
import type { CanvasView } from "../canvas-view.ts";
import { toPixels, traceLine } from "./to-pixels.ts";

/** Angle in degrees and spacing in pixels of a side's hatch. */
const hatches: Readonly<Record<Side, readonly [number, number]>> = {
  roa: [45, 7],
  wehrmacht: [90, 5],
  "waffen-ss": [90, 5],
  insurgents: [-45, 6],
  "us-army": [0, 6],
  "red-army": [20, 6],
};

/** One zone drawn for one view: a picture and where it lies on the canvas, in CSS pixels. */
interface Sheet {
  readonly picture: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws zones onto a canvas. */
export interface ZonePainter {
  readonly paint: (
    context: CanvasRenderingContext2D,
    view: CanvasView,
    zones: readonly Zone[],
    theme: DrawnTheme,
    selection: string | null,
  ) => void;
}

/**
 * Draws ground held: hatch and a light tint behind an edge blurred by 4 pixels and without outline, so that an approximate edge
 * looks approximate. Where two zones overlap the hatches cross, which reads as shared. Pockets get a dashed outline. A blurred
 * hatch is dear, and the ground is painted anew whenever a road begins or ends, so each zone is kept as a picture while the map
 * stands still.
 */
export function createZonePainter(): ZonePainter {
  const sheets = new Map<string, Sheet | null>();
  let shown: CanvasView | null = null;
  return {
    paint: (context, view, zones, theme, selection) => {
      if (shown !== view) sheets.clear();
      shown = view;
      for (const zone of zones) {
        const selected = zone.id === selection;
        const key = `${zone.id} ${theme} ${selected}`;
        const known = sheets.get(key);
        const sheet = known === undefined ? drawSheet(view, zone, theme, selected, context.getTransform().a) : known;
        sheets.set(key, sheet);
        if (sheet === null) continue;
        context.drawImage(sheet.picture, sheet.x, sheet.y, sheet.width, sheet.height);
        if (zone.zoneType === "pocket" || zone.zoneType === "search-area" || selected)
          outline(context, view, zone, theme, selected);
      }
    },
  };
}

/** Room around a zone for its blurred edge, in pixels. */
const margin = 14;

/** `null` for a zone outside the view. `ratio` is the screen's pixels to a CSS pixel. */
function drawSheet(view: CanvasView, zone: Zone, theme: DrawnTheme, selected: boolean, ratio: number): Sheet | null {
  const pixels = zone.polygons.flatMap((rings) => rings.flatMap((ring) => toPixels(view, ring)));
  const x = Math.floor(Math.max(Math.min(...pixels.map((each) => each.x)) - margin, 0));
  const y = Math.floor(Math.max(Math.min(...pixels.map((each) => each.y)) - margin, 0));
  const width = Math.ceil(Math.min(Math.max(...pixels.map((each) => each.x)) + margin, view.width)) - x;
  const height = Math.ceil(Math.min(Math.max(...pixels.map((each) => each.y)) + margin, view.height)) - y;
  if (width <= 0 || height <= 0) return null;
  const picture = document.createElement("canvas");
  picture.width = Math.round(width * ratio);
  picture.height = Math.round(height * ratio);
  const ink = picture.getContext("2d");
  if (ink === null) return null;
  const isPocket = zone.zoneType === "pocket";
  ink.scale(ratio, ratio);
  ink.translate(-x, -y);
  trace(ink, view, zone);
  ink.filter = isPocket ? "none" : "blur(4px)";
  ink.fill("evenodd");
  ink.filter = "none";
  ink.globalCompositeOperation = "source-in";
  ink.fillStyle = tile(ink, sideColours(zone.heldBy, theme).mark, hatches[zone.heldBy], selected, isPocket ? 0.26 : 0.5);
  ink.fillRect(x, y, width, height);
  return { picture, x, y, width, height };
}

function outline(context: CanvasRenderingContext2D, view: CanvasView, zone: Zone, theme: DrawnTheme, selected: boolean): void {
  trace(context, view, zone);
  context.setLineDash(zone.zoneType === "search-area" ? [1.2, 3.2] : [5, 3]);
  context.lineCap = zone.zoneType === "search-area" ? "round" : "butt";
  context.strokeStyle = sideColours(zone.heldBy, theme).mark;
  context.lineWidth = selected ? 2.2 : 1.2;
  context.stroke();
  context.setLineDash([]);
}

function trace(context: CanvasRenderingContext2D, view: CanvasView, zone: Zone): void {
  context.beginPath();
  for (const rings of zone.polygons) {
    for (const ring of rings) {
      traceLine(context, toPixels(view, ring));
      context.closePath();
    }
  }
}

/** Hatch lines, as opaque as `density` (0 to 1), over a 7 % tint, as a pattern that repeats without a seam. */
function tile(
  context: CanvasRenderingContext2D,
  colour: string,
  [angle, spacing]: readonly [number, number],
  selected: boolean,
  density: number,
): CanvasPattern | string {
  const scale = 2;
  const picture = document.createElement("canvas");
  picture.width = spacing * scale;
  picture.height = spacing * scale;
  const ink = picture.getContext("2d");
  if (ink === null) return colour;
  ink.scale(scale, scale);
  ink.globalAlpha = selected ? 0.16 : 0.07;
  ink.fillStyle = colour;
  ink.fillRect(0, 0, spacing, spacing);
  ink.globalAlpha = density;
  ink.fillRect(0, 0, spacing, 1.1);
  const pattern = context.createPattern(picture, "repeat");
  if (pattern === null) return colour;
  pattern.setTransform(new DOMMatrix().rotate(angle).scale(1 / scale));
  return pattern;
}
