import { id, type LayerId, type UnitId } from "../../model/id.ts";
import { instant } from "../../model/instant.ts";
import type { Interval } from "../../model/interval.ts";
import { ownPrefix, type OwnFeature } from "../../model/own-layer.ts";
import type { Unit } from "../../model/unit.ts";
import { momentOf } from "../../model/when.ts";
import { buildTrack } from "./build-track.ts";
import type { Draft, Shape } from "./draft.ts";
import { wholeFile, type NoteLog } from "./note-log.ts";
import { mostPositions } from "./reading-context.ts";

/** The features of drafts, with ids of their own, and the time they span. `serial` tells the session's own layers apart. */
export function buildOwnLayer(
  drafts: readonly Draft[],
  serial: number,
  log: NoteLog,
): { readonly id: LayerId; readonly features: readonly OwnFeature[]; readonly span: Interval | null } {
  const layer = id<"layer">(`${ownPrefix}${String(serial)}`);
  const features: OwnFeature[] = [];
  let positions = 0;
  for (const draft of drafts) {
    positions += draft.shapes.reduce((sum, shape) => sum + countPositions(shape), 0);
    if (positions > mostPositions) {
      log.add("tooManyPositions", wholeFile, { limit: mostPositions });
      break;
    }
    for (const shape of draft.shapes) addFeatures(features, draft, shape, layer, log);
  }
  return { id: layer, features, span: spanOf(features) };
}

function addFeatures(features: OwnFeature[], draft: Draft, shape: Shape, layer: LayerId, log: NoteLog): void {
  const base = () => {
    const number = features.length + 1;
    return { id: id<"feature">(`${layer}-${String(number)}`), number, title: draft.title, properties: draft.properties };
  };
  if (shape.kind === "way") {
    const made = base();
    const unit = ownUnit(id<"unit">(made.id), draft.title ?? String(made.number), layer);
    const track = buildTrack(shape.runs, shape.between, { unit: unit.id, feature: made.id }, draft.at, log);
    const only = shape.runs[0]?.[0];
    if (track !== null) features.push({ ...made, kind: "track", unit, track });
    else if (only !== undefined) {
      const when = momentOf(only.at);
      features.push({ ...made, kind: "point", position: only.position, when });
    }
    return;
  }
  for (const when of shape.whens.length === 0 ? [null] : shape.whens) {
    switch (shape.kind) {
      case "point":
        features.push({ ...base(), kind: "point", position: shape.position, when });
        break;
      case "line":
        features.push({ ...base(), kind: "line", paths: shape.paths, when });
        break;
      case "area":
        features.push({ ...base(), kind: "area", polygons: shape.polygons, when });
    }
  }
}

/** A unit of no side, arm or size: the symbol is an empty frame. */
function ownUnit(unit: UnitId, name: string, layer: LayerId): Unit {
  return {
    id: unit,
    name,
    shortName: name.length <= 24 ? name : `${name.slice(0, 23)}…`,
    names: {},
    side: "own",
    echelon: "company",
    arm: "infantry",
    symbolCode: "",
    commander: null,
    parent: null,
    layer,
  };
}

function countPositions(shape: Shape): number {
  switch (shape.kind) {
    case "point":
      return 1;
    case "line":
      return shape.paths.reduce((sum, path) => sum + path.length, 0);
    case "area":
      return shape.polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
    case "way":
      return shape.runs.reduce((sum, run) => sum + run.length, 0);
  }
}

function spanOf(features: readonly OwnFeature[]): Interval | null {
  let start = Infinity;
  let end = -Infinity;
  const meet = (from: number, until: number): void => {
    start = Math.min(start, from);
    end = Math.max(end, until);
  };
  for (const feature of features) {
    if (feature.kind === "track") {
      const { sections } = feature.track;
      meet(sections[0]?.start ?? Infinity, sections.at(-1)?.end ?? -Infinity);
    } else if (feature.when !== null) {
      const { earliest, latest, at } = feature.when;
      meet(earliest ?? latest ?? at, latest ?? earliest ?? at);
    }
  }
  return start <= end ? { start: instant(start), end: instant(end) } : null;
}
