/** Elements whose sizes are watched. */
interface WatchedSizes {
  /** Finds those that have come since, and begins to watch them. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** Tells when an element of a selector has changed its size, or has gone. Those that come later are found by `look`. */
export function watchSizes(elements: string, onChange: () => void): WatchedSizes {
  const watched = new WeakSet<Element>();
  const observer = new ResizeObserver(onChange);
  const look = (): void => {
    for (const element of document.querySelectorAll(elements)) {
      // One that is watched already would be told anew.
      if (watched.has(element)) continue;
      watched.add(element);
      observer.observe(element);
    }
  };
  return { look, stop: () => observer.disconnect() };
}
