import { belongsTo, type Chronicle } from "../../chronicle/chronicle.ts";
import { instantOf, type Moment } from "../../chronicle/moments.ts";
import type { Chapter } from "../../model/dataset.ts";
import type { AccountId, LayerId } from "../../model/id.ts";
import type { Leg } from "../../model/feature.ts";

/** One row of the list. `way` is the road that leads on from it, for the line beside the list. */
export interface ItineraryRow {
  readonly moment: Moment;
  readonly way: Leg | null;
}

/** A chapter and its rows in time order; `null` for what happened before the slider's range. */
export interface ItineraryChapter {
  readonly chapter: Chapter | null;
  readonly rows: readonly ItineraryRow[];
}

/** The list that equals the map: every stage and event of the visible layers in time order, by chapter. */
export function itineraryChapters(
  chronicle: Chronicle,
  account: AccountId,
  visibleLayers: ReadonlySet<LayerId>,
): readonly ItineraryChapter[] {
  const wayFrom = new Map(
    chronicle.dataset.features.flatMap((feature) =>
      feature.kind === "leg" && belongsTo(feature, account) ? [[feature.from, feature] as const] : [],
    ),
  );
  const moments: readonly Moment[] = [...chronicle.stages, ...chronicle.events]
    .filter((moment) => visibleLayers.has(moment.layer) && belongsTo(moment, account))
    .toSorted((a, b) => instantOf(a) - instantOf(b));
  const { chapters } = chronicle.dataset;
  const rows = (from: number, until: number): readonly ItineraryRow[] =>
    moments
      .filter((moment) => instantOf(moment) >= from && instantOf(moment) < until)
      .map((moment) => ({ moment, way: moment.kind === "stage" ? (wayFrom.get(moment.id) ?? null) : null }));
  const first = chapters[0]?.start ?? Infinity;
  return [
    { chapter: null, rows: rows(-Infinity, first) },
    ...chapters.map((chapter, index) => ({ chapter, rows: rows(chapter.start, chapters[index + 1]?.start ?? Infinity) })),
  ].filter(({ rows: own }) => own.length > 0);
}
