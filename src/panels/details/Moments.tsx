import { useCallback } from "react";
import { instantOf, type Moment } from "../../chronicle/moments.ts";
import type { Instant } from "../../model/instant.ts";
import { select } from "../../state/acts.ts";
import { useClockStep } from "../../state/use-clock.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import type { TextOf } from "../../state/use-texts.ts";
import { CertaintyMark } from "../CertaintyMark.tsx";
import { DateButton } from "../DateButton.tsx";
import type { NumberedSources } from "./numbered-sources.ts";
import { SourceNumbers } from "./Sources.tsx";

interface MomentsProps {
  readonly heading: string;
  /** In time order. */
  readonly moments: readonly Moment[];
  readonly textOf: TextOf;
  /** The feature whose card this is: its own row is no link. */
  readonly own: string;
  readonly numbered: NumberedSources;
  readonly listId: string;
}

/** What happened, row by row: date that moves the clock, certainty, sentence, sources. The row of the current instant is marked. */
export function Moments({ heading, moments, textOf, own, numbered, listId }: MomentsProps) {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const current = useClockStep(
    clock,
    useCallback((now: Instant) => moments.findLast((moment) => instantOf(moment) <= now)?.id ?? null, [moments]),
  );
  // At a place, a stay says who was there; on a unit's card, where it was.
  const nameOf = (moment: Moment): string =>
    (moment.kind === "stage" && moment.unit !== own ? chronicle.units.get(moment.unit)?.shortName : undefined) ?? moment.title;
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
                `${nameOf(moment)}.`
              ) : (
                <>
                  {/* The full stop within: a button that takes two lines stands by itself, and nothing would follow its last word. */}
                  <button type="button" className="text-link" onClick={() => select(store, moment.id)}>
                    {`${nameOf(moment)}.`}
                  </button>{" "}
                  {textOf(moment).summary}
                </>
              )}
              <SourceNumbers cites={textOf(moment).cites} numbered={numbered} listId={listId} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
