import type { Chronicle } from "../../chronicle/chronicle.ts";
import type { FeatureId } from "../../model/id.ts";
import type { Source, SourceName } from "../../model/source.ts";
import type { TextOf } from "../../state/use-texts.ts";
import { nameOf } from "../details/citation.ts";

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
  return fold(`${authors.map(nameOf).join(" ")} ${title} ${containerTitle ?? ""}`).includes(fold(wanted));
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

const bibtexTypes: Readonly<Record<string, string>> = {
  book: "book",
  chapter: "incollection",
  "article-journal": "article",
  thesis: "phdthesis",
};

/** A work as a BibTeX entry, in Unicode as BibLaTeX reads it. */
export function asBibtex(source: Source): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", names(source.authors)],
    ["editor", names(source.editors)],
    ["title", source.title],
    [source.type === "chapter" ? "booktitle" : "journal", source.containerTitle],
    ["publisher", source.publisher],
    ["address", source.publisherPlace],
    ["year", source.issued],
    ["url", source.url],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value.replaceAll(/[{}]/gu, "")}}`]));
  return `@${bibtexTypes[source.type] ?? "misc"}{${source.id},\n${lines.join(",\n")}\n}`;
}

function names(list: readonly SourceName[]): string | null {
  return list.length === 0
    ? null
    : list
        .map(({ family, given, literal }) => literal ?? [family, given].filter((part) => part !== undefined).join(", "))
        .join(" and ");
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
