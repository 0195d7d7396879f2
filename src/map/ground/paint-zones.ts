import type { Zone } from "../../model/feature.ts";
import type { Side } from "../../model/side.ts";
import { sideColours, type DrawnTheme } from "../symbols/side-colours.ts";
import type { CanvasView } from "../viewport-canvas.ts";
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

/**
 * Draws ground held: hatch and a light tint behind an edge blurred by 4 pixels and without outline, so that an approximate edge
 * looks approximate. Where two zones overlap the hatches cross, which reads as shared. Pockets get a dashed outline.
 */
export function paintZones(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  zones: readonly Zone[],
  theme: DrawnTheme,
  selection: string | null,
): void {
  for (const zone of zones) paintZone(context, view, zone, theme, zone.id === selection);
}

function paintZone(context: CanvasRenderingContext2D, view: CanvasView, zone: Zone, theme: DrawnTheme, selected: boolean): void {
  const colour = sideColours(zone.heldBy, theme).mark;
  const ratio = context.getTransform().a;
  const sheet = document.createElement("canvas");
  sheet.width = Math.round(view.width * ratio);
  sheet.height = Math.round(view.height * ratio);
  const ink = sheet.getContext("2d");
  if (ink === null) return;
  ink.scale(ratio, ratio);
  trace(ink, view, zone);
  ink.filter = zone.zoneType === "pocket" ? "none" : "blur(4px)";
  ink.fill("evenodd");
  ink.filter = "none";
  ink.globalCompositeOperation = "source-in";
  ink.fillStyle = tile(ink, colour, hatches[zone.heldBy], selected, zone.zoneType === "pocket" ? 0.26 : 0.5);
  ink.fillRect(0, 0, view.width, view.height);
  context.drawImage(sheet, 0, 0, view.width, view.height);
  if (zone.zoneType === "pocket" || zone.zoneType === "search-area" || selected) {
    trace(context, view, zone);
    context.setLineDash(zone.zoneType === "search-area" ? [1.2, 3.2] : [5, 3]);
    context.lineCap = zone.zoneType === "search-area" ? "round" : "butt";
    context.strokeStyle = colour;
    context.lineWidth = selected ? 2.2 : 1.2;
    context.stroke();
    context.setLineDash([]);
  }
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
