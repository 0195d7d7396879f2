import { along, length, lineString } from "@turf/turf";
import L from "leaflet";
import { knotAt } from "../../src/chronicle/prepared-track.ts";
import { sideColours } from "../../src/map/symbols/side-colours.ts";
import { dayMs } from "../../src/model/instant.ts";
import { sides } from "../../src/model/side.ts";
import type { Track } from "../../src/model/track.ts";
import { bareMap } from "./camera.ts";
import { dotRadius, trailDays, trailWidth, type Contender } from "./contender.ts";
import { waypointsOf } from "./synthetic-tracks.ts";

/** A circle marker and a polyline a unit, moved with Leaflet's own methods to where turf's `along` says. */
export function leafletByHand(options: L.MapOptions): Contender {
  return {
    mount: (stage, tracks) => {
      const map = bareMap(stage, options);
      const moved = tracks.map((track, index) =>
        movedByHand(map, track, sideColours(sides[index % sides.length] ?? "roa", "light").mark),
      );
      return {
        show: (at) => {
          for (const move of moved) move(at);
        },
        remove: () => {
          map.remove();
        },
      };
    },
  };
}

function movedByHand(map: L.Map, track: Track, color: string): (at: number) => void {
  const waypoints = waypointsOf(track);
  const latLngs = waypoints.map(({ position }) => L.latLng(position.lat, position.lon));
  const times = Float64Array.from(waypoints, ({ at }) => at);
  const line = lineString(waypoints.map(({ position }) => [position.lon, position.lat]));
  const passed = waypoints.map((_, index) =>
    index === 0 ? 0 : length(lineString(line.geometry.coordinates.slice(0, index + 1)), { units: "kilometers" }),
  );
  const placeAt = (at: number): L.LatLng => {
    const from = Math.max(knotAt(times, at), 0);
    const start = times[from] ?? 0;
    const end = times[from + 1] ?? start;
    const share = end === start ? 0 : Math.max(at - start, 0) / (end - start);
    const kilometres = (passed[from] ?? 0) + ((passed[from + 1] ?? passed[from] ?? 0) - (passed[from] ?? 0)) * share;
    const [lng = 0, lat = 0] = along(line, kilometres, { units: "kilometers" }).geometry.coordinates;
    return L.latLng(lat, lng);
  };
  const trail = L.polyline([], { color, weight: trailWidth, interactive: false }).addTo(map);
  const dot = L.circleMarker(latLngs[0] ?? [0, 0], {
    radius: dotRadius,
    stroke: false,
    fillOpacity: 1,
    color,
    interactive: false,
  }).addTo(map);
  return (at) => {
    const since = at - trailDays * dayMs;
    const head = placeAt(at);
    const passedSince = latLngs.slice(knotAt(times, since) + 1, knotAt(times, at) + 1);
    trail.setLatLngs([placeAt(since), ...passedSince, head]);
    dot.setLatLng(head);
  };
}
