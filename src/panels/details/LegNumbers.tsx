import { tracksOf } from "../../chronicle/chronicle.ts";
import { legFigures } from "../../chronicle/leg-figures.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import type { FeatureId } from "../../model/id.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";

/** Distance, time, pace and daylight of a road, labelled as derived from our drawing and pacing. */
export function LegNumbers({ leg }: { readonly leg: FeatureId }) {
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const { panels } = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const figures = legFigures(tracksOf(chronicle.dataset, account), leg);
  if (figures === null) return null;
  const number = (value: number): string => formatNumber(Number(value.toPrecision(2)), language);
  const hours = figures.days * 24;
  return (
    <>
      <dl className="facts">
        <dt>{panels.distance}</dt>
        <dd>{panels.kilometres(number(figures.kilometres))}</dd>
        <dt>{panels.duration}</dt>
        <dd>{hours < 48 ? panels.hours(number(hours)) : panels.days(number(figures.days), Number(figures.days.toPrecision(2)))}</dd>
        {figures.days < 1 ? null : (
          <>
            <dt>{panels.perDay}</dt>
            <dd>{panels.kilometres(number(figures.kilometresPerDay))}</dd>
          </>
        )}
        <dt>{panels.daylight}</dt>
        <dd>{panels.hours(number(figures.daylightHours))}</dd>
      </dl>
      <p className="remark">{panels.derived}</p>
    </>
  );
}
