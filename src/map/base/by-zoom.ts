/** Zoom levels with the value at each, ascending. */
type Stops = readonly (readonly [zoom: number, value: number])[];

/** The value at a zoom, linear between stops and constant beyond the outer ones. */
export function byZoom(zoom: number, stops: Stops): number {
  let previous = stops[0];
  if (previous === undefined) throw new Error("a scale by zoom needs a stop");
  for (const stop of stops) {
    if (zoom <= stop[0]) {
      const span = stop[0] - previous[0];
      return span === 0 ? stop[1] : previous[1] + ((stop[1] - previous[1]) * (zoom - previous[0])) / span;
    }
    previous = stop;
  }
  return previous[1];
}

/** Width in pixels of a river of level 1 to 4 below the zoom of the city plan; 0 where it is not drawn. */
export function riverWidth(level: number, zoom: number): number {
  const [far, near] = (
    [
      [1.5, 3.1],
      [1.25, 2.4],
      [0.9, 1.7],
      [0.55, 1.25],
    ] as const
  )[level - 1] ?? [0, 0];
  if (level === 4 && zoom < 6.9) return 0;
  return byZoom(zoom, [
    [7.6, far],
    [9, near],
  ]);
}

/** Opacity of the relief, which shows 2 to 3 km and must not pretend to more. */
export function reliefOpacity(zoom: number, atNine: number): number {
  return byZoom(zoom, [
    [7.6, 1],
    [9, atNine],
    [10.4, 0],
  ]);
}

/** Distance between lines of the graticule in minutes of arc. */
export function graticuleStep(zoom: number): number {
  if (zoom < 7) return 120;
  if (zoom < 8.4) return 60;
  if (zoom < 9.6) return 30;
  if (zoom < 10.8) return 15;
  // Closer in, two minutes would crowd the figures along the edge until a minute is wide enough.
  return zoom < 11.8 ? 5 : 2;
}
