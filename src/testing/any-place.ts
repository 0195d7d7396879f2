import { id } from "../model/id.ts";
import type { Place } from "../model/feature.ts";

/** A town of which nothing is told, for tests that change what they are about. */
export const anyPlace: Place = {
  kind: "place",
  id: id<"feature">("praha"),
  layer: id<"layer">("prague"),
  title: "Praha",
  basis: { certainty: "attested", withinMetres: 100 },
  account: null,
  position: { lon: 14.43, lat: 50.08 },
  placeType: "town",
  names: { de1945: "Prag" },
  rank: 1,
  units: [],
  when: null,
  side: null,
};
