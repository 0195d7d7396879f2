/** English words of the map. */
export const map = {
  region: "Map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeMarch: "Show the whole march",
  attribution: "Relief SRTM · Rivers GSHHG · Towns GeoNames",
  tilesFailed: "The online map cannot be reached; the built-in map is shown instead.",
  baseMapMissing: (file: string) => `A part of the built-in map could not be loaded (${file}); the rest is shown.`,
  positionUnknown: "position unknown",
  placeInferred: "place inferred",
  placeProbable: "place probable",
  withinMetres: (distance: string) => `± ${distance}`,
} as const;
