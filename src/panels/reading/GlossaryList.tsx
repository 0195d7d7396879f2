import { useId, useMemo } from "react";
import { useReading } from "../../state/use-texts.ts";
import { numberSources } from "../details/numbered-sources.ts";
import { SourceList, SourceNumbers } from "../details/Sources.tsx";

/** Words of the time and what they mean here. */
export function GlossaryList() {
  const { terms } = useReading();
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
              {text}
              <SourceNumbers cites={cites} numbered={numbered} listId={listId} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceList numbered={numbered} listId={listId} />
    </>
  );
}
