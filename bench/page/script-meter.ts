const askForFrame = window.requestAnimationFrame.bind(window);
let spentMs = 0;

// Leaflet and deck.gl draw in animation frames of their own, which count as theirs. They keep the function they find when they
// are loaded, so this file is loaded before them.
window.requestAnimationFrame = (callback) =>
  askForFrame((wallMs) => {
    const before = performance.now();
    callback(wallMs);
    spentMs += performance.now() - before;
  });

/** Milliseconds that animation frames asked for by others have taken so far. */
export function spentInFramesMs(): number {
  return spentMs;
}

/** Waits for the next animation frame, unmetered. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    askForFrame(() => resolve());
  });
}
