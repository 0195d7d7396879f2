/** What a page offers whose wall clock the measurement turns: every animation frame lasts a 60th of a second, however long it took. */
export interface TurnedHands {
  /** Animation frames in which the page had something to do. */
  readonly frames: () => number;
  /** From now on, frames are measured. */
  readonly start: () => void;
  /** Milliseconds of script in the callbacks of each frame since `start`, and from each frame to the next. */
  readonly taken: () => { readonly script: readonly number[]; readonly frame: readonly number[] };
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
  const frameMs = 1000 / 60;
  const waiting = new Map<number, FrameRequestCallback>();
  let frames = 0;
  let handle = 0;
  let begun = NaN;
  let script: number[] = [];
  let frame: number[] = [];

  const turn = (): void => {
    frames += 1;
    const before = trueNow();
    const callbacks = [...waiting.values()];
    waiting.clear();
    for (const callback of callbacks) callback(frames * frameMs);
    script.push(trueNow() - before);
    frame.push(before - begun);
    begun = before;
  };
  performance.now = () => frames * frameMs;
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
      script = [];
      frame = [];
      begun = trueNow();
    },
    taken: () => ({ script, frame }),
  };
}
