import { memo } from "react";
import type { Moment } from "../../chronicle/moments.ts";
import { formatWhen } from "../../i18n/format-when.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import type { Leg } from "../../model/feature.ts";
import { useChronicle } from "../../state/use-explorer.ts";

interface ItineraryItemProps {
  readonly moment: Moment;
  readonly summary: string;
  readonly way: Leg | null;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One row: date, node on the line of the march, what happened. The line below the node is drawn like the road it stands for. */
export const ItineraryItem = memo(function ItineraryItem({
  moment,
  summary,
  way,
  isCurrent,
  isSelected,
  onSelect,
}: ItineraryItemProps) {
  const chronicle = useChronicle();
  const messages = useMessages();
  const language = useLanguage();
  const unit = moment.kind === "stage" ? chronicle.units.get(moment.unit) : undefined;
  const road = way === null ? "none" : way.mode === "rail" ? "rail" : way.route;
  const when = moment.kind === "stage" ? moment.arrive : moment.when;
  const names = [isCurrent ? "row--current" : "", isSelected ? "row--selected" : "", `row--${moment.kind}`]
    .filter((name) => name !== "")
    .join(" ");
  return (
    <li className={`row ${names}`} data-certainty={moment.basis.certainty} data-road={road}>
      <button type="button" onClick={onSelect} aria-current={isCurrent ? "time" : undefined} aria-pressed={isSelected}>
        <span className="row__date">{formatWhen(when, language, messages)}</span>
        <span className="row__node" data-side={unit?.side} aria-hidden="true" />
        <span className="row__text">
          <strong>{moment.title}</strong>
          {unit === undefined ? null : <span className="row__unit">{unit.shortName}</span>}
          <span className="row__summary">{summary}</span>
        </span>
      </button>
    </li>
  );
}, sameRow);

/** The handler is new at each render of the list and does the same; comparing it would draw hundreds of rows again. */
function sameRow(a: ItineraryItemProps, b: ItineraryItemProps): boolean {
  return (
    a.moment === b.moment &&
    a.summary === b.summary &&
    a.way === b.way &&
    a.isCurrent === b.isCurrent &&
    a.isSelected === b.isSelected
  );
}
