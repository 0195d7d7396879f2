import type { OwnFeature, OwnLayer } from "../../model/own-layer.ts";
import type { OwnNote } from "../../model/own-note.ts";
import type { Section } from "../../model/track.ts";

/** What the page asks of the worker: one file. */
export interface ToWorker {
  readonly file: File;
  readonly serial: number;
}

/** What the worker hands over, in this order: progress, then parts of the layer and its end, or a refusal. */
export type FromWorker =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "features"; readonly features: readonly OwnFeature[] }
  /** More sections of the last feature, which is a track. */
  | { readonly kind: "sections"; readonly sections: readonly Section[] }
  | { readonly kind: "end"; readonly layer: Omit<OwnLayer, "features"> }
  | { readonly kind: "refused"; readonly notes: readonly OwnNote[] }
  | { readonly kind: "unreadable" };
