import type { LonLat } from "../../model/lon-lat.ts";
import { mercatorPerMetre, mercatorX, mercatorY } from "../../model/mercator.ts";
import { cityZoom } from "../../state/city-zoom.ts";
import { type Pixel, smoothed } from "../ground/curve.ts";
import type { Box } from "../labels/box.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { BaseTokens } from "./base-tokens.ts";
import { byZoom } from "./by-zoom.ts";
import type { Lettering } from "./lettering.ts";

/** A river drawn as a band on the city plan. */
export interface CityRiver {
  /** Written along it; empty for none. */
  readonly name: string;
  readonly points: readonly LonLat[];
  readonly widthMetres: number;
}

/** A bridge, drawn as a tick across the nearest city river. */
export interface Bridge extends LonLat {
  readonly isRailway: boolean;
}

/** The plan of a city: what is drawn from {@link cityZoom} up. */
export interface CityPlan {
  readonly rivers: readonly CityRiver[];
  readonly bridges: readonly Bridge[];
}

/** The Vltava in Prague is about this wide, in metres. */
export const vltavaMetres = 165;
/** The Vltava's band never gets narrower than this, in pixels, or it could not be crossed; that of a smaller river than its share of it. */
const narrowest = 7;
/** Closer than this bridges would run together. */
const bridgeZoom = 11.2;

/** Draws the schematic main roads, smoothed through their waypoints. */
export function paintRoads(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  roads: readonly Lettering["path"][],
  tokens: BaseTokens,
): void {
  if (view.zoom < cityZoom) return;
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const [colour, width] of [
    [tokens.roadEdge, 4.2],
    [tokens.road, 2.4],
  ] as const) {
    context.beginPath();
    for (const road of roads)
      follow(context, smoothed(road.map(([x, y]) => ({ x: (x - view.left) * view.scale, y: (y - view.top) * view.scale }))));
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
}

/** Draws the city's rivers as bands with banks; where two meet, the water runs through. */
export function paintCityRivers(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  rivers: readonly CityRiver[],
  tokens: BaseTokens,
): void {
  if (view.zoom < cityZoom) return;
  context.lineJoin = "round";
  for (const [colour, wider, cap] of [
    // No bank across the end, where the region's river goes on.
    [tokens.riverEdge, 1.6, "butt"],
    [tokens.riverCity, 0, "round"],
  ] as const) {
    context.strokeStyle = colour;
    context.lineCap = cap;
    for (const river of rivers) {
      context.beginPath();
      follow(context, riverCurve(view, river));
      context.lineWidth = bandWidth(view, river) + wider;
      context.stroke();
    }
  }
}

/** Draws each bridge across the river it lies on. */
export function paintBridges(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  { rivers, bridges }: CityPlan,
  tokens: BaseTokens,
): void {
  if (view.zoom < bridgeZoom) return;
  context.strokeStyle = tokens.ink;
  context.lineWidth = byZoom(view.zoom, [
    [bridgeZoom, 1.4],
    [12, 2.2],
  ]);
  context.lineCap = "butt";
  const curves = rivers.map((river) => ({ points: riverCurve(view, river), width: bandWidth(view, river) }));
  for (const { lon, lat, isRailway } of bridges) {
    const at = toPixel(view, { lon, lat });
    const crossed = nearestStretch(at, curves);
    if (crossed === null) continue;
    const half = crossed.width / 2 + 3.5;
    context.setLineDash(isRailway ? [2, 2] : []);
    context.beginPath();
    context.moveTo(at.x - crossed.dy * half, at.y + crossed.dx * half);
    context.lineTo(at.x + crossed.dy * half, at.y - crossed.dx * half);
    context.stroke();
  }
  context.setLineDash([]);
}

/** What bridges cover on a city plan, in canvas pixels: a name over one would hide it. */
export function bridgeBoxes(view: CanvasView, { bridges }: CityPlan): readonly Box[] {
  if (view.zoom < bridgeZoom) return [];
  return bridges.map((bridge) => {
    const { x, y } = toPixel(view, bridge);
    return { minX: x - 8, minY: y - 5, maxX: x + 8, maxY: y + 5 };
  });
}

/** A city river's course in canvas pixels, smoothed through its points. */
export function riverCurve(view: CanvasView, { points }: CityRiver): readonly Pixel[] {
  return smoothed(points.map((point) => toPixel(view, point)));
}

/** Width of a city river's band in pixels. */
export function bandWidth(view: CanvasView, { points, widthMetres }: CityRiver): number {
  const lat = points[0]?.lat ?? 50;
  const share = widthMetres / vltavaMetres;
  return Math.max(narrowest * Math.min(share, 1), widthMetres * mercatorPerMetre(lat) * view.scale);
}

interface Stretch {
  /** Direction of the river, a unit vector. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
}

function nearestStretch(
  at: Pixel,
  curves: readonly { readonly points: readonly Pixel[]; readonly width: number }[],
): Stretch | null {
  let nearest: Stretch | null = null;
  let shortest = 60;
  for (const { points, width } of curves) {
    for (let index = 1; index < points.length; index += 1) {
      const [from, to] = [points[index - 1], points[index]];
      if (from === undefined || to === undefined) continue;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const distance = Math.hypot((from.x + to.x) / 2 - at.x, (from.y + to.y) / 2 - at.y);
      if (distance >= shortest || length === 0) continue;
      shortest = distance;
      nearest = { dx: (to.x - from.x) / length, dy: (to.y - from.y) / length, width };
    }
  }
  return nearest;
}

function follow(context: CanvasRenderingContext2D, points: readonly Pixel[]): void {
  points.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

function toPixel(view: CanvasView, { lon, lat }: LonLat): Pixel {
  return { x: (mercatorX(lon) - view.left) * view.scale, y: (mercatorY(lat) - view.top) * view.scale };
}
