import { distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { id } from "../model/id.ts";
import { instant, shift } from "../model/instant.ts";
import type { LonLat } from "../model/lon-lat.ts";
import { mercatorX, mercatorY } from "../model/mercator.ts";
import type { Section, Track } from "../model/track.ts";
import { anyTrack } from "../testing/any-track.ts";
import { positionAt } from "./position-at.ts";
import { locate, nowhere, prepareTrack } from "./prepared-track.ts";

const metresBetween = (a: LonLat, b: LonLat) => distance([a.lon, a.lat], [b.lon, b.lat], { units: "meters" });
const anyMoment = fc.tuple(anyTrack, fc.double({ min: -0.1, max: 1.1, noNaN: true })).map(([track, share]) => {
  const start = track.sections[0]?.start ?? 0;
  const end = track.sections.at(-1)?.end ?? 0;
  return { track, at: instant(Math.round(start + (end - start) * share)) };
});
const moves = (track: Track) =>
  track.sections.filter((section): section is Extract<Section, { kind: "move" }> => section.kind === "move");

describe("a unit on its track", () => {
  test("stands at the first and last position of each leg at the leg's ends", () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        for (const move of moves(track)) {
          const started = positionAt(track, move.start);
          expect(started.state).toBe("moving");
          expect(started.position?.lon).toBeCloseTo(move.path[0]?.lon ?? NaN, 9);
          const almost = positionAt(track, shift(move.end, -1)).position;
          expect(metresBetween(almost ?? { lon: 0, lat: 0 }, move.path.at(-1) ?? { lon: 9, lat: 9 })).toBeLessThan(5);
        }
      }),
    );
  });

  test("never leaves the line as it is drawn on the map", () => {
    fc.assert(
      fc.property(anyMoment, ({ track, at }) => {
        const { state, position } = positionAt(track, at);
        if (state !== "moving" || position === null) return;
        const offLine = Math.min(
          ...moves(track).flatMap(({ path }) => path.slice(1).map((b, index) => drawnDistance(position, path[index] ?? b, b))),
        );
        // A Mercator unit is the width of the world: 1e-10 of it is 4 mm.
        expect(offLine).toBeLessThan(1e-10);
      }),
    );
  });

  test("never exceeds the speed of its leg", () => {
    fc.assert(
      fc.property(anyTrack, fc.double({ min: 0, max: 0.99, noNaN: true }), (track, share) => {
        // A recorded one goes as fast as it went.
        for (const move of moves(track).filter(({ instants }) => instants === undefined)) {
          const length = move.end - move.start;
          const a = positionAt(track, instant(Math.round(move.start + length * share))).position;
          const later = instant(Math.min(Math.round(move.start + length * (share + 0.01)), move.end - 1));
          const b = positionAt(track, later).position;
          if (a === null || b === null) throw new Error("a moving unit has a position");
          // Straight in Mercator is up to a fifth uneven over the ground on a leg that crosses all of this box (cos 46° / cos 54°).
          const speed = (1.2 * (move.metresAlong.at(-1) ?? 0)) / length;
          expect(metresBetween(a, b)).toBeLessThanOrEqual(speed * (length * 0.01 + 2) + 1e-3);
        }
      }),
    );
  });

  test("is at each vertex of a recording at its instant", () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        for (const { path, instants = [] } of moves(track)) {
          instants.slice(0, -1).forEach((at, vertex) => {
            const there = path[vertex];
            const { position } = positionAt(track, at);
            expect(metresBetween(position ?? { lon: 0, lat: 0 }, there ?? { lon: 9, lat: 9 })).toBeLessThan(0.01);
          });
        }
      }),
    );
  });

  test("has no position in a gap, and the nearest known one outside its record", () => {
    fc.assert(
      fc.property(anyMoment, ({ track, at }) => {
        const { state, position } = positionAt(track, at);
        const section = track.sections.find(({ start, end }) => at >= start && at < end);
        const isBefore = at < (track.sections[0]?.start ?? 0);
        const isAfter = at > (track.sections.at(-1)?.end ?? 0);
        // A stage known for one instant only holds that instant against a gap that begins with it.
        const isMoment = track.sections.some(({ kind, start, end }) => kind === "halt" && start === at && end === at);
        const isInGap =
          section?.kind === "gap" || (!isBefore && !isAfter && section === undefined && track.sections.at(-1)?.kind === "gap");
        expect(state === "unknown").toBe(isInGap && !isMoment);
        expect(state === "before").toBe(isBefore);
        expect(state === "after").toBe(isAfter);
        expect(position === null).toBe(
          state === "unknown" ||
            (isBefore && track.sections[0]?.kind === "gap") ||
            (isAfter && track.sections.at(-1)?.kind === "gap"),
        );
      }),
    );
  });

  test("known for one instant only, before a gap, is drawn there at that instant", () => {
    const at = instant(-785_548_800_000);
    const [from, to] = [id<"feature">("stage-0"), id<"feature">("stage-1")];
    const sections: readonly Section[] = [
      { kind: "halt", start: at, end: at, stage: from, position: { lon: 9, lat: 46 }, certainty: "attested", withinMetres: 2000 },
      { kind: "gap", start: at, end: shift(at, 3_600_000), from, to },
    ];
    const drawn = nowhere();
    locate(prepareTrack({ unit: id<"unit">("roa-test"), account: null, sections }), at, drawn);
    expect(drawn.state).toBe("halted");
    expect(drawn.x).toBeCloseTo(mercatorX(9), 12);
  });

  test("is drawn by the frame just where it is said to be", () => {
    const drawn = nowhere();
    fc.assert(
      fc.property(anyMoment, ({ track, at }) => {
        const said = positionAt(track, at);
        locate(prepareTrack(track), at, drawn);
        expect(drawn.state).toBe(said.state);
        if (said.position === null) expect(drawn.x).toBeNaN();
        else {
          expect(drawn.x).toBeCloseTo(mercatorX(said.position.lon), 9);
          expect(drawn.y).toBeCloseTo(mercatorY(said.position.lat), 9);
        }
      }),
    );
  });
});

/** Distance in Mercator units from a point to a segment as drawn. */
function drawnDistance(point: LonLat, a: LonLat, b: LonLat): number {
  const [px, py, ax, ay] = [mercatorX(point.lon), mercatorY(point.lat), mercatorX(a.lon), mercatorY(a.lat)];
  const [dx, dy] = [mercatorX(b.lon) - ax, mercatorY(b.lat) - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(Math.max(((px - ax) * dx + (py - ay) * dy) / length, 0), 1);
  return Math.hypot(px - ax - dx * share, py - ay - dy * share);
}
