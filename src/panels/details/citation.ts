import type { Messages } from "../../i18n/messages.ts";
import type { Source, SourceName } from "../../model/source.ts";

/** The words that join a citation, in the reader's language. */
export type CitationWords = Messages["panels"]["citation"];

/** One part of a citation; a title in italics is marked so, and the page sets it. */
export interface CitationPart {
  readonly text: string;
  readonly italic: boolean;
  /** Of a title, as a BCP 47 tag; `undefined` for names, and for words of the reader's own language. */
  readonly language: string | undefined;
}

/**
 * A source in the manner of the Chicago Manual of Style's notes (17th edition, chapter 14): author, title, publication facts in
 * brackets. Works that stand alone are set in italics, parts of works in quotation marks. Never loses a member that is known.
 */
export function citationParts(source: Source, words: CitationWords): readonly CitationPart[] {
  const parts: CitationPart[] = [];
  const plain = (text: string): void => {
    parts.push({ text, italic: false, language: undefined });
  };
  const language = source.language ?? undefined;
  const authors = joinNames(source.authors.length > 0 ? source.authors : source.editors, words);
  if (authors !== "") plain(`${authors}${source.authors.length === 0 ? ` ${words.editor}` : ""}, `);
  // A title in square brackets is ours, for a text that has none.
  const titleLanguage = source.title.startsWith("[") ? "en" : language;
  if (source.containerTitle === null) parts.push({ text: source.title, italic: true, language: titleLanguage });
  else {
    parts.push({ text: words.quoted(source.title), italic: false, language: titleLanguage });
    plain(", ");
    parts.push({ text: source.containerTitle, italic: true, language });
  }
  const place = [source.publisherPlace, source.publisher].filter((each) => each !== null).join(": ");
  const facts = [place, source.issued ?? ""].filter((each) => each !== "").join(", ");
  if (facts !== "") plain(` (${facts})`);
  return parts;
}

/** How a source was read, in words: itself, or through the work that cites it. */
export function readingRemark(
  { howRead, through }: Source,
  sources: ReadonlyMap<string, Source>,
  { howRead: words, readThrough, citation }: Pick<Messages["panels"], "howRead" | "readThrough" | "citation">,
): string {
  const work = through === null ? undefined : sources.get(through);
  return work === undefined ? words[howRead] : readThrough(joinNames(work.authors, citation) || work.title);
}

/** "Joachim Hoffmann": given name first. */
export function nameOf({ family, given, literal }: SourceName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(" ");
}

/** "J. Hoffmann", "Anders and Muñoz", "Kirill Aleksandrov and others": a reader's order, given name first. */
export function joinNames(names: readonly SourceName[], { and, others }: Pick<CitationWords, "and" | "others">): string {
  const full = names.map(nameOf);
  if (full.length > 3) return `${full[0] ?? ""} ${others}`;
  const last = full.at(-1) ?? "";
  return full.length < 2 ? last : `${full.slice(0, -1).join(", ")} ${and} ${last}`;
}
