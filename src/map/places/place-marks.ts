import { belongsTo, type Chronicle } from "../../chronicle/chronicle.ts";
import { instantOf, momentsOf } from "../../chronicle/moments.ts";
import type { AccountId, FeatureId, LayerId } from "../../model/id.ts";
import type { Place, Stage } from "../../model/feature.ts";
import type { Instant } from "../../model/instant.ts";
import { hourMs } from "../../model/instant.ts";
import type { LonLat } from "../../model/lon-lat.ts";
import { mercatorPerMetre, mercatorX, mercatorY } from "../../model/mercator.ts";

/** A place to be drawn as a button: a place feature, or a stage that lies at none. */
export interface PlaceMark {
  readonly feature: Place | Stage;
  readonly id: FeatureId;
  readonly position: LonLat;
  /** 1 is drawn at every zoom. */
  readonly rank: number;
  readonly isGrave: boolean;
  /** Instants of what happens here, in order. */
  readonly instants: readonly Instant[];
  /** The main unit's stay here, whose date the opening shows. */
  readonly mainStage: Stage | null;
}

/** The zoom level from which a rank is drawn at all; room decides among those. */
const fromZoom: Readonly<Record<number, number>> = { 1: 0, 2: 7, 3: 8.4, 4: 10.4 };

/**
 * The marks of the opening: the chief places of the march itself, each with its date; nothing else distracts. The
 * turning points of the march first, which have the room where it is scarce.
 */
export function openingMarks(marks: readonly PlaceMark[]): readonly PlaceMark[] {
  const weight = ({ feature, rank, mainStage }: PlaceMark): number => (isWholeCity(feature) ? rank : rank + (mainStage?.rank ?? 0));
  return marks
    .filter(({ mainStage, rank }) => mainStage !== null && rank <= 2)
    .toSorted((one, other) => weight(one) - weight(other));
}

/** All marks of the visible layers, the highest rank first and, within a rank, in the order of the story. */
export function placeMarks(
  chronicle: Chronicle,
  account: AccountId,
  visibleLayers: ReadonlySet<LayerId>,
  mainUnit: string,
): readonly PlaceMark[] {
  const features = [
    ...chronicle.places.filter((place) => place.placeType !== "taken-town"),
    ...chronicle.stages.filter((stage) => stage.place === null && stage.unit === mainUnit && belongsTo(stage, account)),
  ];
  return features
    .filter(({ layer }) => visibleLayers.has(layer))
    .map((feature) => {
      const moments = momentsOf(chronicle, feature.id, account);
      const mainStage = moments.find((moment): moment is Stage => moment.kind === "stage" && moment.unit === mainUnit);
      return {
        feature,
        id: feature.id,
        position: feature.position,
        rank: feature.rank,
        isGrave: feature.kind === "place" && (feature.placeType === "grave" || feature.placeType === "memorial"),
        instants: moments.map(instantOf),
        mainStage: mainStage ?? (isWholeCity(feature) ? stageWithin(chronicle, feature, account, mainUnit) : null),
      };
    })
    .toSorted((a, b) => a.rank - b.rank || (a.instants[0] ?? Infinity) - (b.instants[0] ?? Infinity));
}

/** A town so large that its one point stands for the whole of it. */
function isWholeCity(feature: Place | Stage): boolean {
  return feature.kind === "place" && feature.placeType === "town" && (feature.basis.withinMetres ?? 0) > 2000;
}

/** The main unit's first stay in a city, by the city's own radius and half as much again for its outskirts; `null` for none. */
function stageWithin(chronicle: Chronicle, city: Place | Stage, account: AccountId, mainUnit: string): Stage | null {
  const reach = (city.basis.withinMetres ?? 0) * 1.5 * mercatorPerMetre(city.position.lat);
  const isIn = ({ lon, lat }: LonLat): boolean =>
    Math.hypot(mercatorX(lon) - mercatorX(city.position.lon), mercatorY(lat) - mercatorY(city.position.lat)) <= reach;
  const stays = chronicle.stages.filter((stage) => stage.unit === mainUnit && belongsTo(stage, account) && isIn(stage.position));
  return stays.toSorted((a, b) => a.arrive.at - b.arrive.at)[0] ?? null;
}

/** Whether a rank has its place at this zoom. Bridges and the like wait until the city can be told apart. */
export function isMarkDrawnAt({ rank, feature }: PlaceMark, zoom: number): boolean {
  if (feature.kind === "place" && feature.placeType === "bridge") return zoom >= 12.4;
  // Once its quarters can be told apart, one point is no longer where a city is.
  if (isWholeCity(feature)) return zoom < 11;
  return zoom >= (fromZoom[rank] ?? 0);
}

/** What happens at one instant is marked for so long before and after, in milliseconds. */
export const aroundMs = 6 * hourMs;

/** Whether something happens now, or has happened or will within a few hours. */
export function isHappening(instants: readonly Instant[], at: Instant): boolean {
  return instants.some((each) => Math.abs(each - at) <= aroundMs);
}
