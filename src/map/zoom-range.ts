import { knownBox } from "./base/known-area.ts";

/** The zoom levels between which the map can be moved: the whole theatre on a phone, and one street. */
export const [lowestZoom, highestZoom] = [5, 16];

/** The world's width at zoom level 0, in CSS pixels. */
const worldWidth = 256;

/** The lowest zoom level at which a map of this size, in CSS pixels, shows nothing beyond its reach, where seas would end in a straight cut. */
export function lowestZoomOf(size: { readonly x: number; readonly y: number }): number {
  const scale = Math.max(size.x / (knownBox.maxX - knownBox.minX), size.y / (knownBox.maxY - knownBox.minY)) / worldWidth;
  return Math.min(Math.max(Math.log2(scale), lowestZoom), highestZoom);
}
