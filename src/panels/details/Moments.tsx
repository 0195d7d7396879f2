import { useCallback } from "react";
import { instantOf, type Moment } from "../../chronicle/moments.ts";
import { useLanguage } from "../../i18n/use-messages.ts";
import type { Instant } from "../../model/instant.ts";
import { inLanguage } from "../../model/localized-text.ts";
import { select } from "../../state/acts.ts";
import { useClockStep } from "../../state/use-clock.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { CertaintyMark } from "../CertaintyMark.tsx";
import { DateButton } from "../DateButton.tsx";
import type { NumberedSources } from "./numbered-sources.ts";
import { SourceNumbers } from "./Sources.tsx";

interface MomentsProps {
  readonly heading: string;
  /** In time order. */
  readonly moments: readonly Moment[];
  /** The feature whose card this is: its own row is no link. */
  readonly own: string;
  readonly numbered: NumberedSources;
  readonly listId: string;
}

/** What happened, row by row: date that moves the clock, certainty, sentence, sources. The row of the current instant is marked. */
export function Moments({ heading, moments, own, numbered, listId }: MomentsProps) {
  const { clock, store } = useExplorer();
  const language = useLanguage();
  const current = useClockStep(
    clock,
    useCallback((now: Instant) => moments.findLast((moment) => instantOf(moment) <= now)?.id ?? null, [moments]),
  );
  if (moments.length === 0) return null;
  return (
    <section className="card-section">
      <h3>{heading}</h3>
      <ol className="moments">
        {moments.map((moment) => (
          <li
            key={moment.id}
            className={moment.id === current ? "moment moment--current" : "moment"}
            aria-current={moment.id === current ? "time" : undefined}
          >
            <DateButton when={moment.kind === "stage" ? moment.arrive : moment.when} />
            <CertaintyMark certainty={moment.basis.certainty} named />
            <p>
              {moment.id === own ? (
                inLanguage(moment.title, language)
              ) : (
                <button type="button" className="text-link" onClick={() => select(store, moment.id)}>
                  {inLanguage(moment.title, language)}
                </button>
              )}
              {". "}
              {moment.id === own ? null : inLanguage(moment.summary, language)}
              <SourceNumbers cites={moment.basis.cites} numbered={numbered} listId={listId} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
