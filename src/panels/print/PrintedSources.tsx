import { useMessages } from "../../i18n/use-messages.ts";
import type { Source } from "../../model/source.ts";
import { readingRemark } from "../details/citation.ts";
import { CitationText } from "../details/CitationText.tsx";
import type { NumberedSources } from "../details/numbered-sources.ts";

interface PrintedSourcesProps {
  readonly numbered: NumberedSources;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The sources of what is printed, numbered as cited, with how each was read; an address is written out, since paper has no links. */
export function PrintedSources({ numbered, sources }: PrintedSourcesProps) {
  const { panels } = useMessages();
  if (numbered.order.length === 0 || sources.size === 0) return null;
  return (
    <section className="print-sheet__sources">
      <h2>{panels.sources}</h2>
      <ol>
        {numbered.order.map((sourceId) => {
          const source = sources.get(sourceId);
          // The number belongs to the place in the list, so a source that is missing keeps its place.
          return (
            <li key={sourceId}>
              {source === undefined ? (
                sourceId
              ) : (
                <>
                  <CitationText source={source} />
                  {source.url === null ? "" : `, ${source.url}`}, {readingRemark(source, sources, panels)}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
