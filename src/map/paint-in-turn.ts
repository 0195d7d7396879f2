const waiting = new Set<() => void>();
let frame = 0;

/**
 * Paints with one of the next frames, one painter a frame: several large pictures at once would hold up the page. A painter that is
 * waiting already keeps its turn and paints once.
 */
export function paintInTurn(painter: () => void): void {
  waiting.add(painter);
  if (frame === 0) frame = requestAnimationFrame(paintNext);
}

/** Takes a painter out of the row: it has painted, or is gone. */
export function leaveTurn(painter: () => void): void {
  waiting.delete(painter);
}

function paintNext(): void {
  const [next] = waiting;
  if (next !== undefined) {
    waiting.delete(next);
    next();
  }
  frame = waiting.size === 0 ? 0 : requestAnimationFrame(paintNext);
}
