import type { OwnFileUiWords } from "../../i18n/own-file-words.ts";
import type { OwnFeature } from "../../model/own-layer.ts";

/** The title of a feature of a reader's file; for one that the file names nowhere, what it is and its number. */
export function ownTitle({ title, kind, number }: OwnFeature, ui: OwnFileUiWords): string {
  return title ?? `${ui.kinds[kind]} ${String(number)}`;
}
