import type { FeatureId, UnitId } from "../../model/id.ts";
import type { FilePlace } from "../../model/own-note.ts";
import type { Halt, Move, Section, Track } from "../../model/track.ts";
import { measurePath } from "../metres-between.ts";
import type { Between, Fix } from "./draft.ts";
import type { NoteLog } from "./note-log.ts";

/** A fix and whether nothing is known of the way to it. */
interface Step extends Fix {
  readonly afterBreak: boolean;
}

/** A recording of hours is cut into moves of so many vertices, so that it can be handed over in parts. */
const longestMove = 2000;

/**
 * A track of sections without hole or overlap through all fixes, put in the order of time where they are not; of two at one
 * instant the first counts. `null` when fewer than two instants are left.
 */
export function buildTrack(
  runs: readonly (readonly Fix[])[],
  between: Between,
  ids: { readonly unit: UnitId; readonly feature: FeatureId },
  at: FilePlace,
  log: NoteLog,
): Track | null {
  const steps = inOrder(
    runs.flatMap((run) => run.map((fix, index) => ({ ...fix, afterBreak: index === 0 }))),
    at,
    log,
  );
  if (steps.length < 2) return null;
  const sections: Section[] = [];
  let onTheMove: Step[] = [];
  const arrive = (): void => {
    if (onTheMove.length > 1) sections.push(move(onTheMove, ids.feature));
    onTheMove = [];
  };
  for (let index = 1; index < steps.length; index += 1) {
    const [from, to] = [steps[index - 1], steps[index]];
    if (from === undefined || to === undefined) break;
    const knowsNothing = to.afterBreak || between === "unknown";
    if (!knowsNothing && between === "straight" && !isSamePlace(from, to)) {
      if (onTheMove.length >= longestMove) arrive();
      if (onTheMove.length === 0) onTheMove.push(from);
      onTheMove.push(to);
      continue;
    }
    arrive();
    if (knowsNothing) addGap(sections, from, to, ids.feature);
    else stay(sections, from, to, ids.feature);
  }
  arrive();
  const last = steps.at(-1);
  if (last !== undefined && sections.at(-1)?.kind === "gap") sections.push(halt(last, last, ids.feature));
  return { unit: ids.unit, account: null, sections };
}

function inOrder(steps: readonly Step[], at: FilePlace, log: NoteLog): readonly Step[] {
  const back = steps.find((step, index) => step.at < (steps[index - 1]?.at ?? -Infinity));
  if (back !== undefined) log.add("timesGoBack", at, { found: new Date(back.at).toISOString() });
  const ordered = back === undefined ? steps : steps.toSorted((a, b) => a.at - b.at);
  return ordered.filter((step, index) => {
    const before = ordered[index - 1];
    if (before?.at !== step.at) return true;
    if (!isSamePlace(before, step)) log.add("twoAtOnce", at, { found: new Date(step.at).toISOString() });
    return false;
  });
}

function isSamePlace({ position: a }: Pick<Fix, "position">, { position: b }: Pick<Fix, "position">): boolean {
  return a.lon === b.lon && a.lat === b.lat;
}

function addGap(sections: Section[], from: Step, to: Step, feature: FeatureId): void {
  const before = sections.at(-1);
  // A fix with nothing known on either side is on record for its instant.
  if (before === undefined || before.kind === "gap") sections.push(halt(from, from, feature));
  sections.push({ kind: "gap", start: from.at, end: to.at, from: feature, to: feature });
}

function stay(sections: Section[], from: Step, to: Step, feature: FeatureId): void {
  const before = sections.at(-1);
  if (before?.kind === "halt" && isSamePlace(before, from)) sections[sections.length - 1] = { ...before, end: to.at };
  else sections.push(halt(from, to, feature));
}

function move(steps: readonly Step[], feature: FeatureId): Move {
  const path = steps.map(({ position }) => position);
  const instants = steps.map(({ at }) => at);
  const [start, end] = [instants[0], instants.at(-1)];
  if (start === undefined || end === undefined) throw new Error("a move needs two positions");
  return {
    kind: "move",
    start,
    end,
    leg: feature,
    from: feature,
    to: feature,
    path,
    metresAlong: measurePath(path),
    instants,
    certainty: "attested",
    withinMetres: 0,
  };
}

function halt(from: Fix, until: Fix, feature: FeatureId): Halt {
  return {
    kind: "halt",
    start: from.at,
    end: until.at,
    stage: feature,
    position: from.position,
    certainty: "attested",
    withinMetres: 0,
  };
}
