import { Fragment, useId } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Cite } from "../../model/basis.ts";
import type { Source } from "../../model/source.ts";
import { useSources } from "../../state/use-texts.ts";
import { readingRemark } from "./citation.ts";
import { CitationText } from "./CitationText.tsx";
import type { NumberedSources } from "./numbered-sources.ts";
import "./sources.css";

/** So many numbers stay on one line, that none of few stands alone on the next. */
const together = 4;

/** The numbers of a statement's sources, each a link to its line in the list below. */
export function SourceNumbers({
  cites,
  numbered,
  listId,
}: {
  readonly cites: readonly Cite[];
  readonly numbered: NumberedSources;
  readonly listId: string;
}) {
  const { panels } = useMessages();
  return (
    <sup className="source-numbers">
      {numbered.numbersOf(cites).map((number, index) => (
        <Fragment key={number}>
          {index > 0 && index % together === 0 ? <wbr /> : null}
          <a
            href={`#${listId}-${number}`}
            aria-label={panels.source(number)}
            onClick={(event) => follow(event, `${listId}-${number}`)}
          >
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}

/** The page's address holds the view, so a jump within a card must not write to it. */
function follow(event: { readonly preventDefault: () => void }, targetId: string): void {
  event.preventDefault();
  const target = document.getElementById(targetId);
  target?.scrollIntoView({ block: "nearest" });
  target?.focus();
}

/** The card's sources as a numbered list, each with how it was read. */
export function SourceList({ numbered, listId }: { readonly numbered: NumberedSources; readonly listId: string }) {
  const sources = useSources();
  const { panels } = useMessages();
  const headingId = useId();
  if (numbered.order.length === 0) return null;
  return (
    <section className="card-section">
      <h3 id={headingId}>{panels.sources}</h3>
      <ol className="sources" aria-labelledby={headingId}>
        {numbered.order.map((sourceId, index) => {
          const source = sources.get(sourceId);
          return source === undefined ? null : (
            <li key={sourceId} id={`${listId}-${index + 1}`} tabIndex={-1}>
              <Citation source={source} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** One source as a citation with a word on how it was read; linked only where it exists on the web alone. */
export function Citation({ source }: { readonly source: Source }) {
  const sources = useSources();
  const { panels } = useMessages();
  const text = <CitationText source={source} />;
  return (
    <>
      {source.url === null ? (
        text
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      )}
      <span className="sources__how">, {readingRemark(source, sources, panels)}</span>
    </>
  );
}
