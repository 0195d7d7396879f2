import type { Cite } from "./basis.ts";
import type { FeatureId, LayerId, UnitId } from "./id.ts";
import type { Instant } from "./instant.ts";
import type { LonLat } from "./lon-lat.ts";

/** Every {@link Verdict}. */
export const verdicts = ["supported", "partly", "contradicted", "unverifiable", "opinion"] as const;
/** What the evidence says of a statement. */
export type Verdict = (typeof verdicts)[number];

/** A statement of the popular account, paraphrased, and what the evidence says of it. */
export interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly verdict: Verdict;
  readonly reasoning: string;
  readonly cites: readonly Cite[];
  /** Where it can be seen on the map. */
  readonly feature: FeatureId | null;
  readonly at: Instant | null;
}

/** Every {@link PersonGroup}, in the order of the list of persons. */
export const personGroups = ["konr", "german", "czech", "american", "soviet"] as const;
/** On whose side a person stands in the list. */
export type PersonGroup = (typeof personGroups)[number];

/** A person of the story: what the list and the card say. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** In the person's own script, where it differs. */
  readonly nativeName: string | null;
  readonly group: PersonGroup;
  /** EDTF, or `null` where not found. */
  readonly born: string | null;
  readonly died: string | null;
  readonly role: string;
  readonly fate: string | null;
  readonly text: string;
  readonly cites: readonly Cite[];
  /** The unit of this person on the map, if any. */
  readonly unit: UnitId | null;
  readonly features: readonly FeatureId[];
}

/** The language of native names, as a BCP 47 tag: persons who have one are Russian, or served in the Red Army. */
export const nativeLanguage = "ru";

/** Whether an id is that of a person, whose ids all begin so. */
export function isPerson(id: string): boolean {
  return id.startsWith("person-");
}

/** A word of the time that a reader may not know. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** The word in its own languages, each a BCP 47 tag; `ru-Latn` is Russian in Latin letters. */
  readonly originals: readonly { readonly language: string; readonly text: string }[];
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** What time does at a step of the tour: stands, passes, or lies outside the slider's range and is only named. */
export type TourTime =
  | { readonly kind: "stands"; readonly at: Instant }
  | { readonly kind: "plays"; readonly from: Instant; readonly until: Instant }
  | { readonly kind: "outside"; readonly text: string };

/** One step of the guided tour: its text, and what map and clock show with it. */
export interface TourStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly cites: readonly Cite[];
  readonly center: LonLat;
  /** Zoom level. */
  readonly zoom: number;
  readonly time: TourTime;
  readonly layers: readonly LayerId[];
  /** Id of a feature or unit. */
  readonly selection: string | null;
}

/** What is read beside the map; loaded when a reader first asks for it. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly people: readonly Person[];
  readonly terms: readonly Term[];
  readonly tour: readonly TourStep[];
}
