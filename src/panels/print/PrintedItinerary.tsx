import { belongsTo } from "../../chronicle/chronicle.ts";
import type { Moment } from "../../chronicle/moments.ts";
import { formatDate } from "../../i18n/format.ts";
import { formatWhen } from "../../i18n/format-when.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { numberSources, type NumberedSources } from "../details/numbered-sources.ts";
import { momentsAround } from "./moments-around.ts";
import { PrintedSources } from "./PrintedSources.tsx";
import type { PrintTexts } from "./use-print-texts.ts";

/** The rows of the itinerary around the clock's date, as text, and the sources they rest on. The clock rests while it is shown. */
export function PrintedItinerary({ texts }: { readonly texts: PrintTexts }) {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const date = formatDate(clock.now(), language);
  const told = [...chronicle.stages, ...chronicle.events].filter(
    (moment) => visibleLayers.has(moment.layer) && belongsTo(moment, account),
  );
  const moments = momentsAround(told, clock.now());
  const numbered = numberSources(moments.map((moment) => texts.textOf(moment)?.cites ?? []));
  return (
    <>
      <section className="print-sheet__itinerary">
        <h2>{texts.words?.around(date) ?? date}</h2>
        {moments.length === 0 ? <p>{texts.words?.nothingAround}</p> : null}
        <ol>
          {moments.map((moment) => (
            <PrintedMoment key={moment.id} moment={moment} texts={texts} numbered={numbered} />
          ))}
        </ol>
      </section>
      <PrintedSources numbered={numbered} sources={texts.sources} />
    </>
  );
}

interface PrintedMomentProps {
  readonly moment: Moment;
  readonly texts: PrintTexts;
  readonly numbered: NumberedSources;
}

/** One row: when, what, whom it concerns, how sure it is, and the numbers of its sources. */
function PrintedMoment({ moment, texts, numbered }: PrintedMomentProps) {
  const chronicle = useChronicle();
  const messages = useMessages();
  const language = useLanguage();
  const unit = moment.kind === "stage" ? chronicle.units.get(moment.unit) : undefined;
  const when = moment.kind === "stage" ? moment.arrive : moment.when;
  const text = texts.textOf(moment);
  const numbers = numbered.numbersOf(text?.cites ?? []);
  return (
    <li>
      <p>
        <strong>{moment.title}</strong>
        {unit === undefined ? null : <span className="print-sheet__unit"> · {unit.shortName}</span>}
      </p>
      <p className="print-sheet__when">
        {formatWhen(when, language, messages)} · {messages.words.certainty[moment.basis.certainty]}
      </p>
      {text === undefined ? null : (
        <p>
          {text.summary}
          {numbers.length === 0 ? null : <span className="print-sheet__numbers"> [{numbers.join(", ")}]</span>}
        </p>
      )}
    </li>
  );
}
