import { useId, useMemo } from "react";
import { useLanguage } from "../../i18n/use-messages.ts";
import { useReading } from "../../state/use-texts.ts";
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
        {terms.map(({ id, term, originals, text, cites }) => (
          <div key={id}>
            <dt>
              {term}
              {originals
                .filter((original) => !original.language.startsWith(language))
                .map((original, index) => (
                  <span key={original.language} className="terms__original">
                    {index === 0 ? " " : " · "}
                    <span lang={original.language}>{original.text}</span>
                  </span>
                ))}
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
