import type * as geojson from "geojson";

/** Both plugins add themselves to Leaflet's namespace; the first brings no types and the second's are not where it says. */
declare module "leaflet" {
  interface TimeDimension {
    readonly setCurrentTime: (timeMs: number) => void;
  }

  const timeDimension: {
    (options: { readonly times: readonly number[]; readonly currentTime: number }): TimeDimension;
    readonly layer: {
      readonly geoJson: (
        base: GeoJSON,
        options: { readonly timeDimension: TimeDimension; readonly duration: string; readonly addlastPoint: boolean },
      ) => Layer;
    };
  };

  interface Timeline extends GeoJSON {
    readonly setTime: (timeMs: number) => void;
  }

  function timeline(collection: geojson.FeatureCollection, options: GeoJSONOptions): Timeline;
}
