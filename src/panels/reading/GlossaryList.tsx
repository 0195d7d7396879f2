import { useId, useMemo } from "react";
import { useLanguage } from "../../i18n/use-messages.ts";
import { inLanguage } from "../../model/localized-text.ts";
import { useReading } from "../../state/use-reading.ts";
import { numberSources } from "../details/numbered-sources.ts";
import { SourceList, SourceNumbers } from "../details/Sources.tsx";

/** Words of the time and what they mean here. */
export function GlossaryList() {
  const { terms } = useReading();
  const language = useLanguage();
  const listId = useId();
  const numbered = useMemo(() => numberSources(terms.map(({ cites }) => cites)), [terms]);
  return (
    <>
      <dl className="terms">
        {terms.map(({ id, term, original, text, cites }) => (
          <div key={id}>
            <dt>
              {term}
              {original === null ? null : <span className="terms__original"> {original}</span>}
            </dt>
            <dd>
              {inLanguage(text, language)}
              <SourceNumbers cites={cites} numbered={numbered} listId={listId} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceList numbered={numbered} listId={listId} />
    </>
  );
}
