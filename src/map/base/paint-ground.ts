import { cityZoom } from "../../state/city-zoom.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { BaseTokens } from "./base-tokens.ts";
import { byZoom, riverWidth } from "./by-zoom.ts";
import { clipRing, meet, type Stroke } from "./geometry.ts";
import { knownBox } from "./known-area.ts";
import type { Region } from "./region.ts";
import { shownBox, tracePoints, traceStrokes } from "./trace.ts";

/** From here on the corners that thinning left in a river would show. */
const roundedZoom = 8.2;

/** Fills the canvas with flat land. */
export function paintLand(context: CanvasRenderingContext2D, view: CanvasView, tokens: BaseTokens): void {
  context.fillStyle = view.zoom < cityZoom ? tokens.land : tokens.landCity;
  context.fillRect(0, 0, view.width, view.height);
}

/** Fills what is not land; beyond the known box all is drawn as land. */
export function paintSea(context: CanvasRenderingContext2D, view: CanvasView, land: Region["land"], tokens: BaseTokens): void {
  if (land.length === 0) return;
  const shown = shownBox(view, 20);
  const sea = {
    minX: Math.max(shown.minX, knownBox.minX),
    minY: Math.max(shown.minY, knownBox.minY),
    maxX: Math.min(shown.maxX, knownBox.maxX),
    maxY: Math.min(shown.maxY, knownBox.maxY),
  };
  if (sea.minX >= sea.maxX || sea.minY >= sea.maxY) return;
  context.beginPath();
  const left = (sea.minX - view.left) * view.scale;
  const top = (sea.minY - view.top) * view.scale;
  context.rect(left, top, (sea.maxX - sea.minX) * view.scale, (sea.maxY - sea.minY) * view.scale);
  for (const ring of land) {
    const clipped = clipRing(ring, sea);
    if (clipped.length === 0) continue;
    tracePoints(context, view, clipped);
    context.closePath();
  }
  context.fillStyle = tokens.sea;
  context.fill("evenodd");
}

/** Fills the lakes in view. */
export function paintLakes(context: CanvasRenderingContext2D, view: CanvasView, lakes: Region["lakes"], tokens: BaseTokens): void {
  const shown = shownBox(view, 20);
  context.beginPath();
  for (const lake of lakes) {
    if (!meet(lake.box, shown)) continue;
    tracePoints(context, view, clipRing(lake, shown));
    context.closePath();
  }
  context.fillStyle = tokens.lake;
  context.fill();
}

/** Draws the rivers, level by level: lines on the relief, narrow bands with banks on a city plan. */
export function paintRivers(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  rivers: readonly (readonly Stroke[])[],
  tokens: BaseTokens,
): void {
  context.lineCap = "round";
  context.lineJoin = "round";
  const isPlan = view.zoom >= cityZoom;
  const widths = rivers.map((_, index) => (isPlan ? bandWidth(index + 1, view.zoom) : riverWidth(index + 1, view.zoom)));
  if (isPlan) draw(tokens.riverEdge, 1.6);
  draw(isPlan ? tokens.riverCity : tokens.river, 0);

  function draw(colour: string, wider: number): void {
    context.strokeStyle = colour;
    for (let level = rivers.length; level >= 1; level -= 1) {
      const width = widths[level - 1] ?? 0;
      if (width === 0) continue;
      context.lineWidth = width + wider;
      traceStrokes(context, view, rivers[level - 1] ?? [], view.zoom > roundedZoom);
      context.stroke();
    }
  }
}

function bandWidth(level: number, zoom: number): number {
  const near = [7, 6, 3, 2][level - 1] ?? 0;
  return byZoom(zoom, [
    [cityZoom, near * 0.6],
    [12, near],
  ]);
}
