import type { Source, SourceName } from "../../model/source.ts";

/** One part of a citation; a title in italics is marked so, and the page sets it. */
export interface CitationPart {
  readonly text: string;
  readonly italic: boolean;
}

/**
 * A source in the manner of the Chicago Manual of Style's notes (17th edition, chapter 14): author, title, publication facts in
 * brackets. Works that stand alone are set in italics, parts of works in quotation marks. Never loses a member that is known.
 */
export function citationParts(source: Source): readonly CitationPart[] {
  const parts: CitationPart[] = [];
  const plain = (text: string): void => {
    parts.push({ text, italic: false });
  };
  const authors = joinNames(source.authors.length > 0 ? source.authors : source.editors);
  if (authors !== "") plain(`${authors}${source.authors.length === 0 ? " (ed.)" : ""}, `);
  const standsAlone = source.containerTitle === null;
  if (standsAlone) parts.push({ text: source.title, italic: true });
  else {
    plain(`“${source.title}”, `);
    parts.push({ text: source.containerTitle ?? "", italic: true });
  }
  const place = [source.publisherPlace, source.publisher].filter((each) => each !== null).join(": ");
  const facts = [place, source.issued ?? ""].filter((each) => each !== "").join(", ");
  if (facts !== "") plain(` (${facts})`);
  return parts;
}

/** "J. Hoffmann", "Anders and Muñoz", "Kirill Aleksandrov and others": a reader's order, given name first. */
export function joinNames(names: readonly SourceName[]): string {
  const full = names.map(({ family, given, literal }) => literal ?? [given, family].filter((part) => part !== undefined).join(" "));
  if (full.length > 3) return `${full[0] ?? ""} and others`;
  const last = full.at(-1) ?? "";
  return full.length < 2 ? last : `${full.slice(0, -1).join(", ")} and ${last}`;
}
