import type { Certainty } from "../model/basis.ts";
import type { Instant } from "../model/instant.ts";
import { latitudeOf, mercatorPerMetre, mercatorX, mercatorY } from "../model/mercator.ts";
import type { Section, Track } from "../model/track.ts";
import type { UnitState } from "./position-at.ts";

/**
 * A track laid out for the frame: one knot for each vertex, with the instant at which the unit is there. Between two knots the
 * unit moves evenly and straight in Web Mercator, so a frame needs one binary search and one interpolation. It answers just as
 * `positionAt` does.
 */
export interface PreparedTrack {
  readonly track: Track;
  /** Instants of the knots, never falling. */
  readonly times: Float64Array;
  /** Mercator positions of the knots (world 1 wide); NaN at the two ends of a gap. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Index of the section that leads on from each knot. */
  readonly sections: Uint32Array;
}

/** What {@link locate} writes into; made once and reused, because the frame allocates nothing. */
export interface Located {
  state: UnitState;
  /** Mercator position; NaN while unknown. */
  x: number;
  y: number;
  /** Direction of travel in Mercator units, not normalised; both 0 for a unit that stands. */
  dx: number;
  dy: number;
  certainty: Certainty;
  withinMetres: number;
  /** Radius of the precision circle in Mercator units at this latitude. */
  radius: number;
  /** Index of the last knot passed; -1 before the first. */
  knot: number;
  section: Section | null;
}

/** An empty answer to hand to {@link locate}. */
export function nowhere(): Located {
  return {
    state: "before",
    x: NaN,
    y: NaN,
    dx: 0,
    dy: 0,
    certainty: "inferred",
    withinMetres: 0,
    radius: 0,
    knot: -1,
    section: null,
  };
}

/** Lays a track out for the frame. */
export function prepareTrack(track: Track): PreparedTrack {
  const times: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  const sections: number[] = [];
  const add = (section: number, time: number, x: number, y: number): void => {
    times.push(time);
    xs.push(x);
    ys.push(y);
    sections.push(section);
  };
  track.sections.forEach((section, index) => {
    switch (section.kind) {
      case "halt": {
        const x = mercatorX(section.position.lon);
        const y = mercatorY(section.position.lat);
        add(index, section.start, x, y);
        add(index, section.end, x, y);
        break;
      }
      case "gap":
        add(index, section.start, NaN, NaN);
        add(index, section.end, NaN, NaN);
        break;
      case "move": {
        const total = section.metresAlong.at(-1) ?? 0;
        section.path.forEach(({ lon, lat }, vertex) => {
          const share = total === 0 ? 0 : (section.metresAlong[vertex] ?? total) / total;
          const time = section.instants?.[vertex] ?? section.start + (section.end - section.start) * share;
          add(index, time, mercatorX(lon), mercatorY(lat));
        });
      }
    }
  });
  return {
    track,
    times: Float64Array.from(times),
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
    sections: Uint32Array.from(sections),
  };
}

/** Index of the last knot at or before the instant, -1 when there is none. */
export function knotAt(times: Float64Array, at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Writes into `out` where the unit is at the instant. Looks first where `out` found it last. Allocates nothing. */
export function locate(prepared: PreparedTrack, at: Instant, out: Located): void {
  const { times, xs, ys } = prepared;
  const last = times.length - 1;
  // From frame to frame a unit is mostly still between the same two knots.
  let knot = (times[out.knot] ?? Infinity) <= at && at < (times[out.knot + 1] ?? -Infinity) ? out.knot : knotAt(times, at);
  // A stage known for one instant only holds that instant against the gap that begins with it.
  if (knot > 0 && Number.isNaN(xs[knot] ?? NaN) && times[knot] === at && times[knot - 1] === at && times[knot - 2] === at)
    knot -= 1;
  out.knot = knot;
  out.dx = 0;
  out.dy = 0;
  const outside = knot < 0 || at > (times[last] ?? 0);
  if (knot < 0) knot = 0;
  // The last knot leads nowhere: the very end of the record still belongs to its last section.
  const next = Math.min(knot + 1, last);
  const section = prepared.track.sections[prepared.sections[knot] ?? 0] ?? null;
  out.section = section;
  const start = times[knot] ?? 0;
  const end = times[next] ?? start;
  const share = outside || end === start ? 0 : (at - start) / (end - start);
  const x = xs[knot] ?? NaN;
  const y = ys[knot] ?? NaN;
  // Without a share the next knot, which may be a gap's, has no say: nothing times not-a-number is still none.
  out.x = share === 0 ? x : x + ((xs[next] ?? x) - x) * share;
  out.y = share === 0 ? y : y + ((ys[next] ?? y) - y) * share;
  if (outside) out.state = at < start ? "before" : "after";
  else if (section === null || section.kind === "gap") out.state = "unknown";
  else if (section.kind === "halt") out.state = "halted";
  else {
    out.state = "moving";
    out.dx = (xs[next] ?? x) - x;
    out.dy = (ys[next] ?? y) - y;
  }
  if (section !== null && section.kind !== "gap") {
    out.certainty = section.certainty;
    out.withinMetres = section.withinMetres;
    out.radius = section.withinMetres * mercatorPerMetre(latitudeOf(out.y));
  }
}
