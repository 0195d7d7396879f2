import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import type { UnitText } from "../../model/texts.ts";
import type { NumberedSources } from "./numbered-sources.ts";
import { SourceNumbers } from "./Sources.tsx";

interface UnitBackgroundProps {
  readonly text: UnitText;
  /** Whether it is unfolded from the first, as where the card has nothing else to tell. */
  readonly open: boolean;
  readonly numbered: NumberedSources;
  readonly listId: string;
  /** What else is folded away, above the rest. */
  readonly children?: ReactNode;
}

/** What a unit was raised from and how strong it was, by source: folded away, so that what it did is not far below. */
export function UnitBackground({ text, open, numbered, listId, children }: UnitBackgroundProps) {
  const { panels } = useMessages();
  const language = useLanguage();
  const before = [text.raisedFrom, text.background].filter((each) => each !== null).join(" ");
  if (before === "" && text.strength.length === 0) return children;
  return (
    <details className="card-section card-fold" open={open}>
      <summary>
        <h3>{panels.background}</h3>
      </summary>
      {children}
      {before === "" ? null : (
        <>
          {text.raisedFrom === null ? null : <h4>{panels.raisedFrom}</h4>}
          <p>
            {before}
            <SourceNumbers cites={[...text.backgroundCites, ...text.cites]} numbered={numbered} listId={listId} />
          </p>
        </>
      )}
      {text.strength.length === 0 ? null : (
        <>
          <h4>{panels.strength}</h4>
          <ul className="strength">
            {text.strength.map(({ when, men, text: said, cites }) => (
              <li key={`${when} ${said}`}>
                {men === null ? null : <strong>{formatNumber(men, language)}</strong>} {said}
                <SourceNumbers cites={cites} numbered={numbered} listId={listId} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
