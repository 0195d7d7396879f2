import { useMessages } from "../../i18n/use-messages.ts";
import type { Source } from "../../model/source.ts";
import { citationParts } from "./citation.ts";

/** A source as a citation, its titles in italics and in their own language. */
export function CitationText({ source }: { readonly source: Source }) {
  const { panels } = useMessages();
  return citationParts(source, panels.citation).map(({ text, italic, language }) =>
    italic ? (
      <cite key={text} lang={language}>
        {text}
      </cite>
    ) : (
      <span key={text} lang={language}>
        {text}
      </span>
    ),
  );
}
