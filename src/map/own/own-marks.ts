import type { Place } from "../../model/feature.ts";
import type { OwnLayer, OwnPoint } from "../../model/own-layer.ts";
import type { PlaceMark } from "../places/place-marks.ts";

/** Points of a file with more than this have no names and buttons on the map, which would be one thicket; they are in its list. */
const mostNamed = 300;

/** Points of the reader's files as places with name and button, of layers that have few enough. */
export function ownMarks(layers: readonly OwnLayer[]): readonly PlaceMark[] {
  return layers.flatMap((layer) => {
    const points = layer.features.filter((feature): feature is OwnPoint => feature.kind === "point");
    if (points.length > mostNamed) return [];
    return points.map((point) => ({
      feature: asPlace(point, layer),
      id: point.id,
      position: point.position,
      rank: 1,
      isGrave: false,
      instants: point.when === null ? [] : [point.when.at],
      mainStage: null,
    }));
  });
}

function asPlace({ id, title, number, position, when }: OwnPoint, layer: OwnLayer): Place {
  return {
    kind: "place",
    id,
    layer: layer.id,
    title: title ?? `${layer.title} ${String(number)}`,
    // Places need a certainty; no card shows that of a reader's own.
    basis: { certainty: "attested", withinMetres: null },
    account: null,
    position,
    placeType: "other",
    names: {},
    rank: 1,
    units: [],
    when,
    side: null,
  };
}
