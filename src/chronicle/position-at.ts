import type { Certainty } from "../model/basis.ts";
import type { FeatureId } from "../model/id.ts";
import type { Instant } from "../model/instant.ts";
import type { LonLat } from "../model/lon-lat.ts";
import { fromMercator, mercatorX, mercatorY } from "../model/mercator.ts";
import type { Move, Section, Track } from "../model/track.ts";
import { sectionIndexAt } from "./section-index.ts";

/** What a unit is doing: on its way, at a stage, nobody knows where, not yet on record, no longer on record. */
export type UnitState = "moving" | "halted" | "unknown" | "before" | "after";

/** Where a unit is at one instant, and how we know. */
export interface TrackPosition {
  readonly state: UnitState;
  /** `null` while unknown. Before its record the first position known, after it the last. */
  readonly position: LonLat | null;
  readonly certainty: Certainty | null;
  /** The true position lies within this many metres; `null` while unknown. */
  readonly withinMetres: number | null;
  /** The stage it is at or has left. */
  readonly from: FeatureId | null;
  /** The stage it is at or goes to. */
  readonly to: FeatureId | null;
}

/**
 * Where a track has its unit at an instant. On a leg the position is interpolated along the line as drawn, which is straight
 * in Web Mercator, so that a symbol never leaves its line; the pace over the ground is steady in geodesic metres.
 * Sections are half-open; the very end of the last one still belongs to it.
 */
export function positionAt(track: Track, at: Instant): TrackPosition {
  const first = track.sections[0];
  const last = track.sections.at(-1);
  if (first === undefined || last === undefined) throw new Error(`the track of ${track.unit} has no sections`);
  if (at < first.start) return { ...standing(first, "start"), state: "before" };
  if (at > last.end) return { ...standing(last, "end"), state: "after" };
  const index = sectionIndexAt(track.sections, at);
  const before = track.sections[index - 1];
  // A stage that a source gives for one instant only, with nothing known around it, holds that instant against the gap after it.
  const isMoment = track.sections[index]?.kind === "gap" && before?.kind === "halt" && before.start === at;
  const section = isMoment ? before : track.sections[index];
  return section === undefined ? { ...standing(last, "end"), state: "after" } : within(section, at);
}

function within(section: Section, at: Instant): TrackPosition {
  switch (section.kind) {
    case "halt":
      return { ...standing(section, "start"), state: "halted" };
    case "gap":
      return { state: "unknown", position: null, certainty: null, withinMetres: null, from: section.from, to: section.to };
    case "move":
      return {
        state: "moving",
        position: onTheWay(section, at),
        certainty: section.certainty,
        withinMetres: section.withinMetres,
        from: section.from,
        to: section.to,
      };
  }
}

/** The position at one end of a section, without a state. */
function standing(section: Section, end: "start" | "end"): Omit<TrackPosition, "state"> {
  switch (section.kind) {
    case "halt":
      return {
        position: section.position,
        certainty: section.certainty,
        withinMetres: section.withinMetres,
        from: section.stage,
        to: section.stage,
      };
    case "move":
      return {
        position: (end === "start" ? section.path[0] : section.path.at(-1)) ?? null,
        certainty: section.certainty,
        withinMetres: section.withinMetres,
        from: end === "start" ? section.from : section.to,
        to: end === "start" ? section.from : section.to,
      };
    case "gap":
      return { position: null, certainty: null, withinMetres: null, from: section.from, to: section.to };
  }
}

/** Where on its path a unit is: between two vertices whose instants are known, else by the share of the time that has passed. */
function onTheWay(move: Move, at: Instant): LonLat {
  const { path, instants } = move;
  if (instants === undefined) return alongDrawnLine(move, (at - move.start) / (move.end - move.start));
  let vertex = 0;
  while (vertex < instants.length - 2 && (instants[vertex + 1] ?? Infinity) <= at) vertex += 1;
  const [a, b] = [path[vertex], path[vertex + 1]];
  const [from, until] = [instants[vertex], instants[vertex + 1]];
  if (a === undefined || b === undefined || from === undefined || until === undefined)
    throw new Error("a leg needs at least two positions");
  return until === from ? a : straight(a, b, (at - from) / (until - from));
}

/** The point at a fraction (0 to 1) of a leg's geodesic length, straight in Mercator between two vertices. */
function alongDrawnLine(move: Pick<Move, "path" | "metresAlong">, fraction: number): LonLat {
  const { path, metresAlong } = move;
  const total = metresAlong.at(-1) ?? 0;
  const wanted = Math.min(Math.max(fraction, 0), 1) * total;
  let next = 1;
  while (next < metresAlong.length - 1 && (metresAlong[next] ?? total) < wanted) next += 1;
  const a = path[next - 1];
  const b = path[next];
  if (a === undefined || b === undefined) throw new Error("a leg needs at least two positions");
  const from = metresAlong[next - 1] ?? 0;
  const length = (metresAlong[next] ?? total) - from;
  const share = length === 0 ? 0 : (wanted - from) / length;
  return straight(a, b, share);
}

/** The point at a share (0 to 1) of the way from one position to another, straight in Mercator. */
function straight(a: LonLat, b: LonLat, share: number): LonLat {
  const ax = mercatorX(a.lon);
  const ay = mercatorY(a.lat);
  return fromMercator(ax + (mercatorX(b.lon) - ax) * share, ay + (mercatorY(b.lat) - ay) * share);
}
