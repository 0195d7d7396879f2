/** The smallest limits met in browsers of today: pixels of one side, pixels in all (Safari). */
const mostOnASide = 16_384;
const mostInAll = 8192 * 8192;

/**
 * How many pixels of a canvas go to one CSS pixel: the screen's density, or as many as a canvas of this size in CSS pixels can have.
 * A canvas over the limit would be blank, without an error.
 */
export function canvasRatio(width: number, height: number, density: number): number {
  if (width <= 0 || height <= 0) return density;
  return Math.min(density, mostOnASide / Math.max(width, height), Math.sqrt(mostInAll / (width * height)));
}
