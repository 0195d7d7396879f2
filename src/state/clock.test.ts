import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instant } from "../model/instant.ts";
import { createClock, type FrameSource } from "./clock.ts";
import { evenPace, paceByEvents } from "./pace.ts";

const span = { start: instant(Date.parse("1945-02-09T00:00:00+01:00")), end: instant(Date.parse("1945-05-17T00:00:00+02:00")) };
const busy = instant(Date.parse("1945-05-07T10:00:00+02:00"));

/** Frames that come when the test turns the hands. */
function handTurned() {
  let wallMs = 0;
  let pending: ((wallMs: number) => void) | null = null;
  const source: FrameSource = {
    nowWallMs: () => wallMs,
    request: (callback) => {
      pending = callback;
      return 1;
    },
    cancel: () => {
      pending = null;
    },
  };
  return {
    source,
    asked: () => pending !== null,
    turn: (byMs: number) => {
      wallMs += byMs;
      const callback = pending;
      pending = null;
      callback?.(wallMs);
    },
  };
}

describe("the clock", () => {
  test("plays the whole march in four minutes at speed 1 and stops at the end, asking for no more frames", () => {
    const hands = handTurned();
    const clock = createClock(evenPace(span), span.start, hands.source);
    clock.play();
    let frames = 0;
    while (hands.asked()) {
      hands.turn(50);
      frames += 1;
    }
    expect(clock.now()).toBe(span.end);
    expect(clock.playback().playing).toBe(false);
    expect(frames * 50).toBeCloseTo(240_000, -2);
  });

  test("a tab that slept does not leap over weeks", () => {
    const hands = handTurned();
    const clock = createClock(evenPace(span), span.start, hands.source);
    clock.play();
    hands.turn(3_600_000);
    expect(clock.now() - span.start).toBeLessThan(((span.end - span.start) * 101) / 240_000);
  });

  test("stays in its span with exactly one frame pending while playing and none else, whatever a reader does", () => {
    const act = fc.oneof(
      fc.constant("play" as const),
      fc.constant("pause" as const),
      fc.integer({ min: span.start - 1e10, max: span.end + 1e10 }),
      fc.record({ turn: fc.integer({ min: 0, max: 100_000 }) }),
      fc.record({ rate: fc.constantFrom(0.5, 1, 8) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const hands = handTurned();
        const clock = createClock(paceByEvents(span, [busy]), span.start, hands.source);
        for (const each of acts) {
          if (each === "play") clock.play();
          else if (each === "pause") clock.pause();
          else if (typeof each === "number") clock.seek(instant(each));
          else if ("turn" in each) hands.turn(each.turn);
          else clock.setRate(each.rate);
          expect(clock.now()).toBeGreaterThanOrEqual(span.start);
          expect(clock.now()).toBeLessThanOrEqual(span.end);
          expect(hands.asked()).toBe(clock.playback().playing);
        }
      }),
    );
  });

  test("plays until an instant and rests there", () => {
    const hands = handTurned();
    const clock = createClock(evenPace(span), span.start, hands.source);
    let rests = 0;
    clock.onRest(() => {
      rests += 1;
    });
    clock.playUntil(busy);
    while (hands.asked()) hands.turn(100);
    expect(clock.now()).toBe(busy);
    expect(rests).toBe(1);
  });

  test("a change of pace moves no unit", () => {
    const hands = handTurned();
    const clock = createClock(evenPace(span), busy, hands.source);
    clock.setPace(paceByEvents(span, [busy, busy]));
    expect(clock.now()).toBe(busy);
  });
});

describe("the pace", () => {
  test("there and back is the same instant, and later is further right", () => {
    const paces = [evenPace(span), paceByEvents(span, [busy, busy, instant(span.start + 5)])];
    fc.assert(
      fc.property(fc.integer({ min: span.start, max: span.end }), fc.integer({ min: span.start, max: span.end }), (a, b) => {
        for (const pace of paces) {
          expect(Math.abs(pace.toInstant(pace.toPosition(instant(a))) - a)).toBeLessThanOrEqual(2);
          if (a < b) expect(pace.toPosition(instant(a))).toBeLessThan(pace.toPosition(instant(b)));
        }
      }),
    );
  });

  test("a busy day is wider than an empty one", () => {
    const pace = paceByEvents(span, [busy]);
    const width = (day: string) =>
      pace.toPosition(instant(Date.parse(`${day}T23:00:00+02:00`))) - pace.toPosition(instant(Date.parse(`${day}T01:00:00+02:00`)));
    expect(width("1945-05-07")).toBeGreaterThan(10 * width("1945-04-20"));
  });

  test("takes the range of its pace, goes to the nearer end of a range it is not in, and plays to that range's end", () => {
    const hands = handTurned();
    const clock = createClock(evenPace(span), busy, hands.source);
    let [frames, rests] = [0, 0];
    clock.onFrame(() => (frames += 1));
    clock.onRest(() => (rests += 1));
    const later = { start: instant(span.end + 86_400_000), end: instant(span.end + 3 * 86_400_000) };
    clock.setPace(evenPace(later));
    expect(clock.span).toEqual(later);
    expect(clock.now()).toBe(later.start);
    expect([frames, rests]).toEqual([1, 1]);
    clock.setRate(8);
    clock.play();
    for (let turn = 0; turn < 400; turn += 1) hands.turn(100);
    expect(clock.now()).toBe(later.end);
    expect(clock.playback().playing).toBe(false);
    clock.setPace(evenPace(span));
    expect(clock.now()).toBe(span.end);
  });
});
