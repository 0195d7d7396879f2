import type { Source, SourceName } from "../../model/source.ts";

const entryTypes: Readonly<Record<string, string>> = {
  book: "book",
  chapter: "incollection",
  "article-journal": "article",
  thesis: "phdthesis",
};

/** What TeX takes for commands, and how it is written as a letter. */
const written: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A work as a BibTeX entry, in Unicode as BibLaTeX reads it. */
export function asBibtex(source: Source): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", names(source.authors)],
    ["editor", names(source.editors)],
    ["title", plain(source.title)],
    [source.type === "chapter" ? "booktitle" : "journal", plain(source.containerTitle)],
    ["publisher", plain(source.publisher)],
    ["address", plain(source.publisherPlace)],
    ["year", plain(source.issued)],
    // The one field that is not read as TeX.
    ["url", source.url],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@${entryTypes[source.type] ?? "misc"}{${source.id},\n${lines.join(",\n")}\n}`;
}

/** A text whose every letter is one; braces, which group in TeX, are left out. */
function plain(text: string | null): string | null {
  return text === null
    ? null
    : text.replaceAll(/[{}]/gu, "").replaceAll(/[\\~^&%#_$]/gu, (letter) => written[letter] ?? `\\${letter}`);
}

/** Family name first; a name that has no parts in braces, so that no word of it is taken for one. */
function names(list: readonly SourceName[]): string | null {
  if (list.length === 0) return null;
  return list
    .map(({ family, given, literal }) =>
      literal === undefined
        ? [family, given].flatMap((part) => (part === undefined ? [] : (plain(part) ?? []))).join(", ")
        : `{${plain(literal) ?? ""}}`,
    )
    .join(" and ");
}
