import { describe, expect, test } from "vitest";
import { dayMs } from "../../src/model/instant.ts";
import { isInTheatre } from "../../src/model/lon-lat.ts";
import { syntheticSpan, syntheticTracks, waypointsOf } from "./synthetic-tracks.ts";

describe("the synthetic tracks", () => {
  const tracks = syntheticTracks(20);

  test("are the same at every call, and a larger set begins with the smaller", () => {
    expect(syntheticTracks(30).slice(0, 20)).toEqual(tracks);
  });

  test("have 60 waypoints each over 95 days of 1945, in order", () => {
    expect(syntheticSpan.end - syntheticSpan.start).toBe(95 * dayMs);
    expect(syntheticSpan.end).toBeLessThan(0);
    for (const track of tracks) {
      const waypoints = waypointsOf(track);
      expect(waypoints).toHaveLength(60);
      expect(waypoints[0]?.at).toBe(syntheticSpan.start);
      expect(waypoints.at(-1)?.at).toBe(syntheticSpan.end);
      for (const [index, { at }] of waypoints.entries()) if (index > 0) expect(at).toBeGreaterThan(waypoints[index - 1]?.at ?? 0);
    }
  });

  test("stay in the theatre", () => {
    expect(tracks.flatMap(waypointsOf).every(({ position }) => isInTheatre(position))).toBe(true);
  });
});
