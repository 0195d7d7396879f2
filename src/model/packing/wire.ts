import type { Feature } from "../feature.ts";

/** The instant that packed minutes count from: the first of January 1945, UTC, in milliseconds since 1970. */
export const epoch = Date.UTC(1945, 0, 1);
/** A minute in milliseconds: the unit of packed instants. */
export const minute = 60_000;

/** Names of members that hold an instant. */
export const instantNames: ReadonlySet<string> = new Set(["start", "end", "at", "earliest", "latest"]);
/** Names of members that hold positions one after the other, in lists or not. */
export const pathNames: ReadonlySet<string> = new Set(["path", "paths", "polygons"]);
/** The member that holds metres from the start of a path. */
export const metresName = "metresAlong";
/** Steps to a degree of longitude or latitude, about a metre each. */
export const stepsPerDegree = 100_000;
/** Steps to a metre of a path's length. */
export const stepsPerMetre = 10;

/** What a member is where it is not written. */
type Usual = Readonly<Record<string, unknown>>;

/** What the members of a feature usually are, by its kind. */
export const usualOfFeature: Readonly<Record<Feature["kind"], Usual>> = {
  stage: { account: null, place: null, names: {} },
  leg: { account: null, mode: "march", isContested: false },
  event: { account: null, place: null, side: null, units: [] },
  place: { account: null, names: {}, units: [], when: null, side: null },
  zone: { account: null },
  line: { account: null, side: null, when: null },
};

/** Names of members that hold a date. */
export const whenNames: ReadonlySet<string> = new Set(["when", "arrive", "depart"]);

/** A layer as it is sent, without the titles of its features, which come in the reader's language. */
export interface PackedLayer {
  readonly layer: string;
  readonly features: readonly unknown[];
  readonly tracks: readonly PackedTrack[];
}

/** A track as it is sent: of what can be told from the features, their ids alone. */
export interface PackedTrack {
  readonly unit: string;
  readonly account?: string;
  readonly sections: readonly unknown[];
}
