import type { PreparedTrack } from "../../chronicle/prepared-track.ts";

/** A track's knots in CSS pixels at one zoom, kept until the map shows another. */
export interface ProjectedTrack {
  /** Pixels to one Mercator unit; NaN before the first projection. */
  scale: number;
  /** The first known knot in Mercator units. The others are told from there, so that single precision is enough. */
  readonly originX: number;
  readonly originY: number;
  /** Pixels from the origin, NaN at the two ends of a gap. */
  readonly xs: Float32Array;
  readonly ys: Float32Array;
}

/** Makes room for a track's projection. */
export function unprojected({ xs, ys }: PreparedTrack): ProjectedTrack {
  const first = Math.max(
    xs.findIndex((x) => !Number.isNaN(x)),
    0,
  );
  return {
    scale: NaN,
    originX: xs[first] ?? 0,
    originY: ys[first] ?? 0,
    xs: new Float32Array(xs.length),
    ys: new Float32Array(ys.length),
  };
}

/** Projects the track to a scale, unless that is how it was projected last. Allocates nothing. */
export function projectTo(projected: ProjectedTrack, { xs, ys }: PreparedTrack, scale: number): void {
  if (projected.scale === scale) return;
  projected.scale = scale;
  for (let knot = 0; knot < xs.length; knot += 1) {
    projected.xs[knot] = ((xs[knot] ?? NaN) - projected.originX) * scale;
    projected.ys[knot] = ((ys[knot] ?? NaN) - projected.originY) * scale;
  }
}
