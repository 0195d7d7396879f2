import { tracksOf } from "../../chronicle/chronicle.ts";
import { instantOf, momentsOf } from "../../chronicle/moments.ts";
import { positionAt } from "../../chronicle/position-at.ts";
import type { LayerId } from "../../model/id.ts";
import type { Instant } from "../../model/instant.ts";
import { holds } from "../../model/interval.ts";
import type { LonLat } from "../../model/lon-lat.ts";
import type { Person } from "../../model/reading.ts";
import { select } from "../../state/acts.ts";
import type { Explorer } from "../../state/use-explorer.ts";
import { positionsOfFeature, positionsOfUnit } from "../details/positions-of.ts";

/** What moving to a find needs to know of it. */
interface Target {
  readonly id: string;
  /** Its own instant; `null` where it has none. */
  readonly at: Instant | null;
}

/**
 * Moves clock and camera to a feature, a unit or a person and opens its card; switches its layer on. The clock goes to the find's
 * own instant, else, where the find is not on the map now, to the nearest moment of it within the slider's range, if there is one.
 */
export function goToFind(explorer: Explorer, { id, at }: Target, people: readonly Person[]): void {
  const { clock, store, camera } = explorer;
  const { visibleLayers } = store.get();
  const subjects = subjectsOf(id, people);
  const instant = at ?? (subjects.some((each) => isOnTheMap(explorer, each)) ? null : nearestMoment(explorer, subjects));
  if (instant !== null && holds(clock.span, instant)) clock.seek(instant);
  store.set({ visibleLayers: new Set([...visibleLayers, ...layersOf(explorer, subjects)]) });
  select(store, id);
  camera.ask({ kind: "show", positions: positionsToShow(explorer, subjects) });
}

/** The features and units that stand for a find on the map: itself, or a person's unit and, for want of one, features. */
function subjectsOf(id: string, people: readonly Person[]): readonly string[] {
  const person = people.find((each) => each.id === id);
  if (person === undefined) return [id];
  return person.unit === null ? person.features : [person.unit];
}

/** Whether a unit stands or moves somewhere now, by the account that is followed; a feature is no unit. */
function isOnTheMap({ clock, store }: Explorer, unit: string): boolean {
  const { chronicle, account } = store.get();
  const track = tracksOf(chronicle.dataset, account).find((each) => each.unit === unit);
  const state = track === undefined ? "before" : positionAt(track, clock.now()).state;
  return state === "moving" || state === "halted";
}

function unitPositions({ clock, store }: Explorer, subjects: readonly string[]): readonly LonLat[] {
  const { chronicle, account } = store.get();
  return subjects.flatMap((id) => (chronicle.units.has(id) ? positionsOfUnit(chronicle, id, account, clock.now()) : []));
}

function nearestMoment({ clock, store }: Explorer, subjects: readonly string[]): Instant | null {
  const { chronicle, account } = store.get();
  const now = clock.now();
  const moments = subjects
    .flatMap((id) => momentsOf(chronicle, id, account))
    .filter((moment) => holds(clock.span, instantOf(moment)))
    .toSorted((a, b) => Math.abs(instantOf(a) - now) - Math.abs(instantOf(b) - now));
  // A unit is certainly on the map where it stays; an event may name it while nobody knows where it is.
  const nearest = moments.find((moment) => moment.kind === "stage" && subjects.includes(moment.unit)) ?? moments[0];
  return nearest === undefined ? null : instantOf(nearest);
}

function layersOf({ store }: Explorer, subjects: readonly string[]): readonly LayerId[] {
  const { chronicle } = store.get();
  return subjects.flatMap((id) => chronicle.features.get(id)?.layer ?? chronicle.units.get(id)?.layer ?? []);
}

/** Where the units stand now, else the first feature that lies somewhere. */
function positionsToShow(explorer: Explorer, subjects: readonly string[]): readonly LonLat[] {
  const ofUnits = unitPositions(explorer, subjects);
  if (ofUnits.length > 0) return ofUnits;
  const { features } = explorer.store.get().chronicle;
  const ofFeatures = subjects.map((id) => {
    const feature = features.get(id);
    return feature === undefined ? [] : positionsOfFeature(feature);
  });
  return ofFeatures.find((positions) => positions.length > 0) ?? [];
}
