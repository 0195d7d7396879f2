/** Middle and 95th percentile of milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Middle and 95th percentile; NaN for nothing measured. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}
