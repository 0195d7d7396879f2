import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate } from "../../chronicle/prepared-track.ts";
import { dayMs, instant } from "../../model/instant.ts";
import type { Track } from "../../model/track.ts";
import { anyTrack } from "../../testing/any-track.ts";
import { anyUnit } from "../../testing/any-unit.ts";
import { gatherTrail, traceTrail } from "./gathered-trail.ts";
import { movingUnit, type MovingUnit } from "./moving-unit.ts";

const scale = 256 * 2 ** 7;
const view = { zoom: 7, width: 1440, height: 900, scale, left: 0.52, top: 0.32, ratio: 1 };

/** A unit on its track at a share of the track's time, placed as the layer places it. */
function placed(track: Track, share: number): { readonly moving: MovingUnit; readonly at: number } {
  const moving = movingUnit(anyUnit, track, false);
  const start = track.sections[0]?.start ?? 0;
  const end = track.sections.at(-1)?.end ?? start;
  const at = instant(start + (end - start) * share);
  locate(moving.prepared, at, moving.located);
  moving.x = (moving.located.x - view.left) * scale;
  moving.y = (moving.located.y - view.top) * scale;
  return { moving, at };
}

/** Measures what is traced. */
function ruler(): {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: typeof moveTo;
  readonly length: () => number;
} {
  let [lastX, lastY, sum] = [NaN, NaN, 0];
  function moveTo(x: number, y: number): void {
    [lastX, lastY] = [x, y];
  }
  return {
    moveTo,
    lineTo: (x, y) => {
      sum += Math.hypot(x - lastX, y - lastY);
      moveTo(x, y);
    },
    length: () => sum,
  };
}

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe("a trail", () => {
  test("is as long as its parts together, each begun where the one before says", () => {
    fc.assert(
      fc.property(anyTrack, anyShare, fc.integer({ min: 1, max: 12 }), (track, share, parts) => {
        const { moving, at } = placed(track, share);
        if (moving.located.state === "unknown") return;
        const length = gatherTrail(view, moving, at - 7 * dayMs);
        const traced = ruler();
        let segment = 1;
        for (let part = 0; part < parts; part += 1)
          segment = traceTrail(traced, segment, (length * part) / parts, (length * (part + 1)) / parts);
        expect(traced.length()).toBeCloseTo(length, 0);
      }),
    );
  });

  test("grows with the time it reaches back", () => {
    fc.assert(
      fc.property(anyTrack, anyShare, (track, share) => {
        const { moving, at } = placed(track, share);
        if (moving.located.state === "unknown") return;
        const lengths = [0, 1, 3, 7, 30].map((days) => gatherTrail(view, moving, at - days * dayMs));
        for (const [index, length] of lengths.entries()) expect(length).toBeGreaterThanOrEqual((lengths[index - 1] ?? 0) - 1);
      }),
    );
  });
});
