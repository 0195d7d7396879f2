import { distance } from "@turf/turf";
import { id } from "../../src/model/id.ts";
import { dayMs, instant, type Instant } from "../../src/model/instant.ts";
import type { Interval } from "../../src/model/interval.ts";
import type { LonLat } from "../../src/model/lon-lat.ts";
import type { Move, Track } from "../../src/model/track.ts";
import { randomFrom } from "./random.ts";

/** The march's own weeks: 95 days of 1945, so instants are negative. */
export const syntheticSpan: Interval = { start: instant(Date.UTC(1945, 1, 9)), end: instant(Date.UTC(1945, 1, 9) + 95 * dayMs) };

const waypoints = 60;
/** Where the units walk, in degrees: all of it in view, so that nobody saves work by leaving out what is outside. */
const region = { west: 10, east: 19, south: 47.6, north: 53 } as const;

/** A waypoint and when the unit is there. */
export interface Waypoint {
  readonly position: LonLat;
  readonly at: Instant;
}

/** Units that wander over the region for 95 days, 60 waypoints each; the same at every call. */
export function syntheticTracks(count: number): readonly Track[] {
  const random = randomFrom(1945);
  return Array.from({ length: count }, (_, index) => wanderer(index, random));
}

/** The waypoints of a synthetic track, in order of time. */
export function waypointsOf(track: Track): readonly Waypoint[] {
  const moves = track.sections.flatMap((section) => (section.kind === "move" ? [section] : []));
  return moves.flatMap(({ path, start, end }, index) =>
    path.flatMap((position, vertex) => {
      if (vertex === 0 && index > 0) return [];
      return [{ position, at: vertex === 0 ? start : end }];
    }),
  );
}

function wanderer(index: number, random: () => number): Track {
  let here: LonLat = {
    lon: region.west + random() * (region.east - region.west),
    lat: region.south + random() * (region.north - region.south),
  };
  let heading = random() * 2 * Math.PI;
  const times = legTimes(random);
  const sections = Array.from({ length: waypoints - 1 }, (_, leg): Move => {
    heading += (random() - 0.5) * 1.6;
    const from = here;
    const to = { lon: here.lon + Math.cos(heading) * 0.42, lat: here.lat + Math.sin(heading) * 0.27 };
    // At the edge of the region it turns round.
    if (to.lon < region.west || to.lon > region.east || to.lat < region.south || to.lat > region.north) heading += Math.PI;
    here = {
      lon: Math.min(Math.max(to.lon, region.west), region.east),
      lat: Math.min(Math.max(to.lat, region.south), region.north),
    };
    return {
      kind: "move",
      start: times[leg] ?? syntheticSpan.start,
      end: times[leg + 1] ?? syntheticSpan.end,
      leg: id<"feature">(`leg-${index}-${leg}`),
      from: id<"feature">(`stage-${index}-${leg}`),
      to: id<"feature">(`stage-${index}-${leg + 1}`),
      path: [from, here],
      metresAlong: [0, distance([from.lon, from.lat], [here.lon, here.lat], { units: "meters" })],
      certainty: "attested",
      withinMetres: 2000,
    };
  });
  return { unit: id<"unit">(`unit-${index}`), account: null, sections };
}

/** When the legs begin and the last one ends: uneven, so that the units do not all arrive in the same frame. */
function legTimes(random: () => number): readonly Instant[] {
  const shares = Array.from({ length: waypoints - 1 }, () => 0.5 + random());
  const total = shares.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  const inner = shares.slice(0, -1).map((share) => {
    passed += share;
    return instant(Math.round(syntheticSpan.start + ((syntheticSpan.end - syntheticSpan.start) * passed) / total));
  });
  return [syntheticSpan.start, ...inner, syntheticSpan.end];
}
