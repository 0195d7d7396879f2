import { tracksOf, type Chronicle } from "../../chronicle/chronicle.ts";
import { positionAt } from "../../chronicle/position-at.ts";
import type { AccountId } from "../../model/id.ts";
import type { Feature } from "../../model/feature.ts";
import type { Instant } from "../../model/instant.ts";
import type { LonLat } from "../../model/lon-lat.ts";

/** Where a feature lies; empty for an event that no source puts on the map. */
export function positionsOfFeature(feature: Feature): readonly LonLat[] {
  switch (feature.kind) {
    case "stage":
    case "place":
      return [feature.position];
    case "event":
      return feature.position === null ? [] : [feature.position];
    case "leg":
      return feature.path;
    case "zone":
      return feature.polygons.flat(2);
    case "line":
      return feature.paths.flat();
  }
}

/** Where a unit is at an instant; empty while nobody knows. */
export function positionsOfUnit(chronicle: Chronicle, unit: string, account: AccountId, at: Instant): readonly LonLat[] {
  const track = tracksOf(chronicle.dataset, account).find((each) => each.unit === unit);
  const position = track === undefined ? null : positionAt(track, at).position;
  return position === null ? [] : [position];
}
