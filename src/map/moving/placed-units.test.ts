import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayMs, instant } from "../../model/instant.ts";
import { anyTrack } from "../../testing/any-track.ts";
import { anyUnit } from "../../testing/any-unit.ts";
import type { CanvasView } from "../canvas-view.ts";
import { movingUnit, type MovingUnit } from "./moving-unit.ts";
import { paintedPlaces } from "./painted-places.ts";
import { placeUnit } from "./place-unit.ts";
import { placedUnits } from "./placed-units.ts";
import { indexUnits } from "./units-in-view.ts";

const scale = 256 * 2 ** 7;
/** The whole theatre, and a part of it that most tracks leave and enter. */
const wide: CanvasView = { zoom: 7, width: 1440, height: 900, scale, left: 0.52, top: 0.32, ratio: 1 };
const narrow: CanvasView = { ...wide, width: 300, height: 200, left: 0.535, top: 0.335 };
const trailMs = 3 * dayMs;
const begin = Date.UTC(1945, 1, 9);

const anyTracks = fc.array(anyTrack, { minLength: 1, maxLength: 8 });
const anyHour = fc.integer({ min: -24, max: 600 });
/** Seeks, and play, which comes upon the very instants at which something begins and ends. */
const anyHours = fc.oneof(
  fc.array(anyHour, { minLength: 1, maxLength: 30 }),
  anyHour.map((first) => Array.from({ length: 60 }, (_, index) => first + index)),
);
const anyView = fc.constantFrom(wide, narrow);

/** What matters of a unit to those who draw it: of an unknown place nobody asks how certain it is. */
function seen({ present, drawn, x, y, located }: MovingUnit) {
  if (!present) return { present };
  const { state, certainty, section, knot } = located;
  const ofPlace = state === "unknown" ? null : certainty;
  return { present, drawn, x: Math.round(x * 100), y: Math.round(y * 100), state, certainty: ofPlace, section, knot };
}

describe("placed units", () => {
  test("stand where each alone would be placed, whatever instants were shown before", () => {
    fc.assert(
      fc.property(anyTracks, anyHours, anyView, (tracks, hours, view) => {
        const units = tracks.map((track) => movingUnit(anyUnit, track, false));
        const found = indexUnits(units);
        const placed = placedUnits();
        for (const hour of hours) {
          const at = instant(begin + (hour * dayMs) / 24);
          found.find(at, view, trailMs);
          placed.place(found, view, at);
          found.all.forEach((moving) => {
            const alone = movingUnit(anyUnit, moving.prepared.track, false);
            placeUnit(alone, view, at);
            expect(seen(moving)).toEqual(seen(alone));
          });
        }
      }),
    );
  });

  test("leave out no unit whose dot or trail comes into view", () => {
    fc.assert(
      fc.property(anyTracks, anyHours, anyView, (tracks, hours, view) => {
        const units = tracks.map((track) => movingUnit(anyUnit, track, false));
        const found = indexUnits(units);
        for (const hour of hours) {
          const at = instant(begin + (hour * dayMs) / 24);
          found.find(at, view, trailMs);
          for (const moving of units.filter((each) => !found.all.includes(each))) {
            for (const past of [0, 1, 2, 3]) {
              placeUnit(moving, view, instant(at - past * dayMs));
              // A trail is that of a unit which is there now.
              if (past === 0 && !moving.present) break;
              expect(moving.drawn).toBe(false);
            }
          }
        }
      }),
    );
  });

  test("are remembered as painted until one has moved by more than the slack", () => {
    fc.assert(
      fc.property(anyTracks, anyHours, (tracks, hours) => {
        const found = indexUnits(tracks.map((track) => movingUnit(anyUnit, track, false)));
        const placed = placedUnits();
        const painted = paintedPlaces();
        const show = (at: number): void => {
          found.find(at, wide, trailMs);
          placed.place(found, wide, instant(at));
        };
        for (const hour of hours) {
          const at = begin + (hour * dayMs) / 24;
          show(at);
          painted.remember(placed);
          expect(painted.differ(placed, 0.5, true)).toBe(false);
          const before = found.all.map(seen);
          show(at + dayMs / 24);
          const hasMoved = found.all.some((moving, index) => {
            const then = before[index];
            if (then?.present !== moving.present) return true;
            return (
              moving.present && Math.max(Math.abs(moving.x * 100 - (then.x ?? 0)), Math.abs(moving.y * 100 - (then.y ?? 0))) > 52
            );
          });
          if (hasMoved) expect(painted.differ(placed, 0.5, false)).toBe(true);
        }
      }),
    );
  });
});
