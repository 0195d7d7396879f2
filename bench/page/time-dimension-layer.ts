// oxlint-disable-next-line import/no-unassigned-import -- it adds itself to Leaflet's namespace and exports nothing
import "leaflet-timedimension";
import L from "leaflet";
import type { Feature, FeatureCollection, LineString } from "geojson";
import { sideColours } from "../../src/map/symbols/side-colours.ts";
import { sides } from "../../src/model/side.ts";
import { hourMs } from "../../src/model/instant.ts";
import { bareMap } from "./camera.ts";
import { dotRadius, trailDays, trailWidth, type Contender, type Running } from "./contender.ts";
import type { Track } from "../../src/model/track.ts";
import { syntheticSpan, type Waypoint } from "./synthetic-tracks.ts";
import { thirtyYearsMs } from "./years-later.ts";

/**
 * Leaflet.TimeDimension's GeoJSON layer over lines through the given waypoints, a point at each line's end. It draws waypoints
 * passed and does not interpolate; its steps are the times of the frames, ten minutes apart.
 */
export function timeDimension(pointsOf: (track: Track) => readonly Waypoint[]): Contender {
  return { mount: (stage, tracks) => mount(stage, tracks, pointsOf) };
}

function mount(stage: HTMLDivElement, tracks: readonly Track[], pointsOf: (track: Track) => readonly Waypoint[]): Running {
  const map = bareMap(stage);
  const steps: number[] = [];
  for (let at: number = syntheticSpan.start; at <= syntheticSpan.end; at += hourMs / 6) steps.push(at + thirtyYearsMs);
  const dimension = L.timeDimension({ times: steps, currentTime: steps[0] ?? 0 });
  const features = tracks.map((track, index): Feature<LineString> => {
    const waypoints = pointsOf(track);
    return {
      type: "Feature",
      properties: {
        color: sideColours(sides[index % sides.length] ?? "roa", "light").mark,
        coordTimes: waypoints.map(({ at }) => at + thirtyYearsMs),
      },
      geometry: { type: "LineString", coordinates: waypoints.map(({ position }) => [position.lon, position.lat]) },
    };
  });
  const colourOf = (feature: Feature | undefined): string => String(feature?.properties?.["color"]);
  const collection: FeatureCollection = { type: "FeatureCollection", features };
  const base = L.geoJSON(collection, {
    style: (feature) => ({ color: colourOf(feature), weight: trailWidth, interactive: false }),
    pointToLayer: (feature, latLng) =>
      L.circleMarker(latLng, { radius: dotRadius, stroke: false, fillOpacity: 1, color: colourOf(feature), interactive: false }),
  });
  L.timeDimension.layer.geoJson(base, { timeDimension: dimension, duration: `P${trailDays}D`, addlastPoint: true }).addTo(map);
  return {
    show: (at) => dimension.setCurrentTime(at + thirtyYearsMs),
    remove: () => {
      map.remove();
    },
  };
}
