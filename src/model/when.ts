import type { Instant } from "./instant.ts";

/** Every {@link PartOfDay}. */
export const partsOfDay = ["night", "dawn", "morning", "forenoon", "noon", "afternoon", "evening", "day"] as const;
/** A stretch of the day as sources name it; our bounds for each stand in geodata/README.md. */
export type PartOfDay = (typeof partsOfDay)[number];

/** How fine a date is given: a clock time, a day, a stretch of days, a month, a year. */
export type Grain = "time" | "day" | "days" | "month" | "year";

/** A date as a source gives it. "April 1945" is not 1 April: all from `earliest` to `latest` is what it may mean. */
export interface When {
  /** First instant it may mean; `null` for an interval with an open or unknown start. */
  readonly earliest: Instant | null;
  /** Last instant it may mean, exclusive for days; equal to `earliest` for a clock time; `null` when open or unknown. */
  readonly latest: Instant | null;
  /** The one instant that stands for it where one is needed: the middle, or our own pacing where the geodata give one. */
  readonly at: Instant;
  /** EDTF `~`. Does not widen the span: how much "about" is, no source says. */
  readonly approximate: boolean;
  /** EDTF `?`. */
  readonly uncertain: boolean;
  readonly grain: Grain;
  readonly partOfDay: PartOfDay | null;
  /** As written in the geodata. */
  readonly edtf: string;
}

/** A date that is one instant, written in UTC. */
export function momentOf(at: Instant): When {
  const edtf = new Date(at).toISOString();
  return { earliest: at, latest: at, at, approximate: false, uncertain: false, grain: "time", partOfDay: null, edtf };
}
