import type { HistoricalEvent, Place, PlaceType, Stage } from "../model/feature.ts";
import { otherNamesOf } from "../model/other-names.ts";
import type { Chronicle } from "./chronicle.ts";

/** Where people live; a bridge or an airfield that bears a town's name is not the town. */
const settlements: ReadonlySet<PlaceType> = new Set(["town", "taken-town", "village"]);
/** Two layers may put one town this far apart, in degrees: about two kilometres. */
const near = { lon: 0.028, lat: 0.018 } as const;

/** The places of other layers that are the same town as this one: they share a name and lie beside one another. */
export function samePlaces({ places }: Pick<Chronicle, "places">, place: Place): readonly Place[] {
  if (!settlements.has(place.placeType)) return [];
  const names = namesOf(place);
  return places.filter(
    (other) =>
      other.layer !== place.layer &&
      settlements.has(other.placeType) &&
      Math.abs(other.position.lon - place.position.lon) < near.lon &&
      Math.abs(other.position.lat - place.position.lat) < near.lat &&
      namesOf(other).some((name) => names.includes(name)),
  );
}

interface Telling {
  readonly places: readonly Place[];
  readonly events: readonly Pick<HistoricalEvent, "place">[];
  readonly stages: readonly Pick<Stage, "place">[];
}

/** Of each town that several layers have, the place that most is told of; all others as they are, in their order. */
export function eachTownOnce(chronicle: Telling): readonly Place[] {
  const { places, events, stages } = chronicle;
  const told = new Map<string, number>();
  for (const { place } of [...events, ...stages]) if (place !== null) told.set(place, (told.get(place) ?? 0) + 1);
  const rank = new Map(places.map((place, index) => [place.id, (told.get(place.id) ?? 0) - index / places.length]));
  return places.filter((place) => samePlaces(chronicle, place).every(({ id }) => (rank.get(place.id) ?? 0) > (rank.get(id) ?? 0)));
}

function namesOf({ title, names }: Place): readonly string[] {
  return [title, ...otherNamesOf(names).map(({ name }) => name)];
}
