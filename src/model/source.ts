import type { SourceId } from "./id.ts";

/** A person's name by its parts, or whole (`literal`) as of an office or an editorial board; as in CSL-JSON. */
export interface SourceName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** `excerpt`: we read the passage; `second-hand`: cited through another work; `contents`: title and introduction only. */
export type HowRead = "excerpt" | "second-hand" | "contents";

/** A printed work, document or page: the members of its CSL-JSON item that we show. */
export interface Source {
  readonly id: SourceId;
  /** CSL type: book, article-journal, webpage and so on. */
  readonly type: string;
  readonly title: string;
  readonly authors: readonly SourceName[];
  readonly editors: readonly SourceName[];
  /** The year, two years joined by a dash, or words. */
  readonly issued: string | null;
  readonly publisher: string | null;
  readonly publisherPlace: string | null;
  readonly containerTitle: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly url: string | null;
  readonly howRead: HowRead;
  /** The work through which it is cited, where it was read second-hand. */
  readonly through: SourceId | null;
  readonly note: string | null;
}
