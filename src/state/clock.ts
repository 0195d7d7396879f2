import type { Instant } from "../model/instant.ts";
import { clampTo, type Interval } from "../model/interval.ts";
import type { Pace } from "./pace.ts";

/** Where the clock gets its animation frames from: the browser, or a test that turns the hands. Times are wall-clock milliseconds. */
export interface FrameSource {
  readonly nowWallMs: () => number;
  /** Asks for one frame; returns its handle. */
  readonly request: (callback: (wallMs: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

/** The browser's own animation frames. */
export const browserFrames: FrameSource = {
  nowWallMs: () => performance.now(),
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** What the transport shows: a new object at each change. */
export interface Playback {
  readonly playing: boolean;
  /** 1 plays the whole march in {@link wholeMarchWallMs}. */
  readonly rate: number;
  readonly pace: Pace;
}

/** The clock of the march. */
export interface Clock {
  /** The slider's range: that of the pace. */
  readonly span: Interval;
  readonly now: () => Instant;
  readonly playback: () => Playback;
  /** Plays on; from the end it starts over. */
  readonly play: () => void;
  readonly pause: () => void;
  /** Moves to an instant, clamped to the span; play goes on if it was on. */
  readonly seek: (at: Instant) => void;
  /** Plays until an instant and pauses there. */
  readonly playUntil: (at: Instant) => void;
  readonly setRate: (rate: number) => void;
  /** Another pace, and with it another range; the clock stays where it is, or goes to the nearer end of a range it is not in. */
  readonly setPace: (pace: Pace) => void;
  /** Fast channel: every animation frame while playing, and once after each seek. */
  readonly onFrame: (listener: () => void) => () => void;
  /** Slow channel: play, pause, rate, pace. */
  readonly onPlayback: (listener: () => void) => () => void;
  /** Once whenever time comes to rest: after a pause, a seek while paused, the end. */
  readonly onRest: (listener: () => void) => () => void;
}

/** At rate 1 the whole slider passes in four minutes. */
export const wholeMarchWallMs = 240_000;
/** A tab that slept must not leap over weeks. */
const longestStepWallMs = 100;

/**
 * A clock over the pace's span. It steps by measured wall time, stops at the end and then asks for no frame, and never loops.
 * It knows nothing of React and nothing of the browser but the frames it is given.
 */
export function createClock(initialPace: Pace, start: Instant, frames: FrameSource = browserFrames): Clock {
  const frameListeners = createListeners();
  const playbackListeners = createListeners();
  const restListeners = createListeners();
  let playback: Playback = { playing: false, rate: 1, pace: initialPace };
  let now = clampTo(initialPace.span, start);
  // While playing, the place on the slider is what advances: a sum of rounded instants would drift.
  let position = initialPace.toPosition(now);
  let stopAt = initialPace.span.end;
  let pending: number | null = null;
  let lastWallMs = 0;

  const span = (): Interval => playback.pace.span;
  const changePlayback = (change: Partial<Playback>): void => {
    playback = { ...playback, ...change };
    playbackListeners.tell();
  };
  const halt = (): void => {
    if (pending !== null) frames.cancel(pending);
    pending = null;
    stopAt = span().end;
    changePlayback({ playing: false });
    restListeners.tell();
  };
  const step = (wallMs: number): void => {
    const elapsed = Math.min(Math.max(wallMs - lastWallMs, 0), longestStepWallMs);
    lastWallMs = wallMs;
    position += (elapsed * playback.rate) / wholeMarchWallMs;
    const next = playback.pace.toInstant(position);
    now = next >= stopAt ? stopAt : next;
    pending = null;
    const arrived = now >= stopAt;
    if (!arrived) pending = frames.request(step);
    frameListeners.tell();
    // A listener may have paused or sought meanwhile.
    if (arrived && playback.playing && now >= stopAt) halt();
  };
  const begin = (): void => {
    position = playback.pace.toPosition(now);
    lastWallMs = frames.nowWallMs();
    pending = frames.request(step);
    changePlayback({ playing: true });
  };
  const moveTo = (at: Instant): void => {
    now = clampTo(span(), at);
    position = playback.pace.toPosition(now);
  };

  return {
    get span() {
      return span();
    },
    now: () => now,
    playback: () => playback,
    play: () => {
      if (playback.playing) return;
      if (now >= span().end) {
        moveTo(span().start);
        frameListeners.tell();
      }
      begin();
    },
    pause: () => {
      if (playback.playing) halt();
    },
    seek: (at) => {
      moveTo(at);
      stopAt = span().end;
      if (playback.playing && pending === null) pending = frames.request(step);
      frameListeners.tell();
      if (!playback.playing) restListeners.tell();
    },
    playUntil: (at) => {
      stopAt = clampTo(span(), at);
      if (now < stopAt && !playback.playing) begin();
    },
    setRate: (rate) => changePlayback({ rate }),
    setPace: (pace) => {
      const { start: from, end } = span();
      const isOtherRange = from !== pace.span.start || end !== pace.span.end;
      if (isOtherRange) {
        now = clampTo(pace.span, now);
        stopAt = pace.span.end;
      }
      position = pace.toPosition(now);
      changePlayback({ pace });
      if (!isOtherRange) return;
      frameListeners.tell();
      if (!playback.playing) restListeners.tell();
    },
    onFrame: frameListeners.add,
    onPlayback: playbackListeners.add,
    onRest: restListeners.add,
  };
}

interface Listeners {
  /** Returns how to stop listening. */
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/** Copies the list when somebody comes or goes, not when it is told: that happens every frame. */
function createListeners(): Listeners {
  let list: readonly (() => void)[] = [];
  return {
    add: (listener) => {
      list = [...list, listener];
      return () => {
        list = list.filter((each) => each !== listener);
      };
    },
    tell: () => {
      for (const listener of list) listener();
    },
  };
}
