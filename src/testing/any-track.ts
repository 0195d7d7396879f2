import { distance } from "@turf/turf";
import fc from "fast-check";
import { id } from "../model/id.ts";
import { dayMs, instant } from "../model/instant.ts";
import type { LonLat } from "../model/lon-lat.ts";
import type { Section, Track } from "../model/track.ts";

const anyPosition = fc.record({
  lon: fc.double({ min: 9, max: 19, noNaN: true }),
  lat: fc.double({ min: 46, max: 54, noNaN: true }),
});
const anyStep = fc.record({
  kind: fc.constantFrom("halt", "move", "gap" as const),
  hours: fc.integer({ min: 0, max: 200 }),
  bends: fc.array(anyPosition, { maxLength: 5 }),
  to: anyPosition,
  recorded: fc.boolean(),
});

/** Tracks of 1 to 12 sections over spring 1945, without hole or overlap, as a compiler would make them. */
export const anyTrack: fc.Arbitrary<Track> = fc
  .tuple(anyPosition, fc.array(anyStep, { minLength: 1, maxLength: 12 }))
  .map(([start, steps]) => {
    let here = start;
    let now = Date.UTC(1945, 1, 9);
    const sections: Section[] = steps.map((step, index) => {
      const begin = instant(now);
      // A halt may last no time at all: a source gives one instant and no more.
      now += (Math.max(step.hours, step.kind === "halt" ? 0 : 1) * dayMs) / 24;
      const end = instant(now);
      const from = id<"feature">(`stage-${index}`);
      const to = id<"feature">(`stage-${index + 1}`);
      const doubt = { certainty: "attested", withinMetres: 2000 } as const;
      if (step.kind === "halt") return { kind: "halt", start: begin, end, stage: from, position: here, ...doubt };
      const path = [here, ...step.bends, step.to];
      here = step.to;
      if (step.kind === "gap") return { kind: "gap", start: begin, end, from, to };
      return {
        kind: "move",
        start: begin,
        end,
        leg: id<"feature">(`leg-${index}`),
        from,
        to,
        path,
        metresAlong: measured(path),
        // A recording knows when it was at each vertex, however unsteady its pace.
        ...(step.recorded
          ? { instants: path.map((_, vertex) => instant(begin + ((now - begin) * vertex) / (path.length - 1))) }
          : {}),
        ...doubt,
      };
    });
    return { unit: id<"unit">("roa-test"), account: null, sections };
  });

/** Geodesic metres from the start to each vertex. */
export function measured(path: readonly LonLat[]): readonly number[] {
  let sum = 0;
  return path.map(({ lon, lat }, index) => {
    const before = path[index - 1];
    if (before !== undefined) sum += distance([before.lon, before.lat], [lon, lat], { units: "meters" });
    return sum;
  });
}
