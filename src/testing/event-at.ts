import type { HistoricalEvent } from "../model/feature.ts";
import { id } from "../model/id.ts";
import { instant } from "../model/instant.ts";

/** An event at one instant, in milliseconds since 1970, of which nothing else is known; called by its id. */
export function eventAt(name: string, at: number): HistoricalEvent {
  return {
    kind: "event",
    id: id<"feature">(name),
    layer: id<"layer">("prague"),
    title: name,
    basis: { certainty: "attested", withinMetres: null },
    account: null,
    position: null,
    when: {
      earliest: instant(at),
      latest: instant(at),
      at: instant(at),
      approximate: false,
      uncertain: false,
      grain: "time",
      partOfDay: null,
      edtf: "",
    },
    units: [],
    place: null,
    side: null,
  };
}
