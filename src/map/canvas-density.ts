/** Pixels to one CSS pixel on paper, where they lie closer than on most screens: 192 to the inch. */
const paperDensity = 2;

/** Pixels to one CSS pixel that the map is drawn with: the screen's, and no fewer than paper deserves while the page is printed. */
export function canvasDensity(): number {
  const own = window.devicePixelRatio || 1;
  return document.documentElement.dataset["printing"] === undefined ? own : Math.max(own, paperDensity);
}
