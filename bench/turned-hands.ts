/** What a page offers whose wall clock the measurement turns: every animation frame lasts a 60th of a second, however long it took. */
export interface TurnedHands {
  /** Animation frames in which the page had something to do. */
  readonly frames: () => number;
  /** From now on, frames are measured. */
  readonly start: () => void;
  /** Milliseconds from each frame to the next since `start`. */
  readonly frameMs: () => readonly number[];
}

declare global {
  interface Window {
    turnedHands: TurnedHands;
  }
}

/**
 * Runs in the page before its own scripts: `performance.now` and the times of animation frames go by a 60th of a second a frame, so
 * that minutes of play pass as fast as the frames can be drawn and yet each is the frame a reader would see.
 */
export function turnHands(): void {
  const askForFrame = window.requestAnimationFrame.bind(window);
  const trueNow = performance.now.bind(performance);
  const sixtieth = 1000 / 60;
  const waiting = new Map<number, FrameRequestCallback>();
  let frames = 0;
  let handle = 0;
  let begun = NaN;
  let taken: number[] = [];

  const turn = (): void => {
    frames += 1;
    const now = trueNow();
    // Whoever measures memory has not asked for times, and would measure those.
    if (!Number.isNaN(begun)) taken.push(now - begun);
    begun = Number.isNaN(begun) ? begun : now;
    const callbacks = [...waiting.values()];
    waiting.clear();
    for (const callback of callbacks) callback(frames * sixtieth);
  };
  performance.now = () => frames * sixtieth;
  window.requestAnimationFrame = (callback) => {
    if (waiting.size === 0) askForFrame(turn);
    handle += 1;
    waiting.set(handle, callback);
    return handle;
  };
  window.cancelAnimationFrame = (cancelled) => {
    waiting.delete(cancelled);
  };
  window.turnedHands = {
    frames: () => frames,
    start: () => {
      taken = [];
      begun = trueNow();
    },
    frameMs: () => taken,
  };
}
