// oxlint-disable-next-line import/no-unassigned-import -- it adds itself to Leaflet's namespace and exports nothing
import "leaflet.timeline";
import L from "leaflet";
import type { Feature, FeatureCollection } from "geojson";
import { sideColours } from "../../src/map/symbols/side-colours.ts";
import { dayMs } from "../../src/model/instant.ts";
import { sides } from "../../src/model/side.ts";
import { bareMap } from "./camera.ts";
import { dotRadius, trailDays, trailWidth, type Contender } from "./contender.ts";
import { waypointsOf } from "./synthetic-tracks.ts";
import { thirtyYearsMs } from "./years-later.ts";

/**
 * Leaflet.timeline, which shows and hides features by their interval and moves none: each leg appears when it is done and goes a
 * trail's length later, and a dot stands at each waypoint until the next. So it draws less than the others do.
 */
export const contender: Contender = {
  mount: (stage, tracks) => {
    const map = bareMap(stage);
    const features = tracks.flatMap((track, index): readonly Feature[] => {
      const color = sideColours(sides[index % sides.length] ?? "roa", "light").mark;
      const waypoints = waypointsOf(track).map(({ position, at }) => ({
        coordinates: [position.lon, position.lat],
        at: at + thirtyYearsMs,
      }));
      return waypoints.flatMap((here, waypoint): readonly Feature[] => {
        const next = waypoints[waypoint + 1];
        if (next === undefined) return [];
        return [
          {
            type: "Feature",
            properties: { color, start: here.at, end: next.at },
            geometry: { type: "Point", coordinates: here.coordinates },
          },
          {
            type: "Feature",
            properties: { color, start: next.at, end: next.at + trailDays * dayMs },
            geometry: { type: "LineString", coordinates: [here.coordinates, next.coordinates] },
          },
        ];
      });
    });
    const colourOf = (feature: Feature | undefined): string => String(feature?.properties?.["color"]);
    const collection: FeatureCollection = { type: "FeatureCollection", features: [...features] };
    const timeline = L.timeline(collection, {
      style: (feature) => ({ color: colourOf(feature), weight: trailWidth, interactive: false }),
      pointToLayer: (feature, latLng) =>
        L.circleMarker(latLng, { radius: dotRadius, stroke: false, fillOpacity: 1, color: colourOf(feature), interactive: false }),
    });
    timeline.addTo(map);
    return {
      show: (at) => timeline.setTime(at + thirtyYearsMs),
      remove: () => {
        map.remove();
      },
    };
  },
};
