import type { Chronicle } from "../../chronicle/chronicle.ts";
import type { FeatureId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import type { TextOf } from "../../state/use-texts.ts";
import { nameOf } from "../details/citation.ts";
import { folded } from "../fold.ts";

/** A work and the ids of the features that rest on it. */
export interface BibliographyEntry {
  readonly source: Source;
  readonly citedBy: readonly FeatureId[];
}

/** All works by author and title, with the features that cite each, in the order of the layers. */
export function bibliography(
  { dataset }: Chronicle,
  sources: ReadonlyMap<string, Source>,
  textOf: TextOf,
): readonly BibliographyEntry[] {
  const citing = new Map<string, FeatureId[]>();
  for (const feature of dataset.features) {
    const { cites: own, variants } = textOf(feature);
    const cited = new Set([...own, ...variants.flatMap(({ cites }) => cites)].map(({ source }) => source));
    for (const source of cited) citing.set(source, [...(citing.get(source) ?? []), feature.id]);
  }
  const key = ({ authors, title }: Source): string => `${authors[0]?.family ?? authors[0]?.literal ?? ""} ${title}`;
  return [...sources.values()]
    .map((source) => ({ source, citedBy: citing.get(source.id) ?? [] }))
    .toSorted((a, b) => key(a.source).localeCompare(key(b.source)));
}

/** Whether a work's authors or title hold the text looked for, whatever its case and accents. */
export function matches({ authors, title, containerTitle }: Source, wanted: string): boolean {
  return folded(`${authors.map(nameOf).join(" ")} ${title} ${containerTitle ?? ""}`).includes(folded(wanted));
}

/** A work as a CSL-JSON item. */
export function asCslJson({
  id,
  type,
  title,
  authors,
  editors,
  issued,
  publisher,
  publisherPlace,
  containerTitle,
  language,
  url,
}: Source): object {
  const year = Number(issued);
  return {
    id,
    type,
    title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(editors.length > 0 ? { editor: editors } : {}),
    ...(issued === null ? {} : { issued: Number.isInteger(year) ? { "date-parts": [[year]] } : { literal: issued } }),
    ...(publisher === null ? {} : { publisher }),
    ...(publisherPlace === null ? {} : { "publisher-place": publisherPlace }),
    ...(containerTitle === null ? {} : { "container-title": containerTitle }),
    ...(language === null ? {} : { language }),
    ...(url === null ? {} : { URL: url }),
  };
}
