import type L from "leaflet";
import type { CanvasView } from "../canvas-view.ts";
import type { Box } from "../labels/box.ts";

/** A box that keeps its size on the screen and its place on the ground: its upper left corner in Mercator units. */
export interface Anchored {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Keeps a box, in pixels of the map's container as it now stands, to the ground under it. */
export function anchored(map: L.Map, { minX, minY, maxX, maxY }: Box): Anchored {
  const scale = 256 * 2 ** map.getZoom();
  const { min } = map.getPixelBounds();
  return { x: ((min?.x ?? 0) + minX) / scale, y: ((min?.y ?? 0) + minY) / scale, width: maxX - minX, height: maxY - minY };
}

/** Where a kept box lies on a canvas, in pixels. */
export function onCanvas({ x, y, width, height }: Anchored, view: CanvasView): Box {
  const [minX, minY] = [(x - view.left) * view.scale, (y - view.top) * view.scale];
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}

/** Whether two lists of boxes take the same room. */
export function isSameRoom(one: readonly Anchored[], other: readonly Anchored[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ x, y, width, height }, index) => {
      const twin = other[index];
      return twin !== undefined && twin.x === x && twin.y === y && twin.width === width && twin.height === height;
    })
  );
}
