import { formatWhen } from "../i18n/format-when.ts";
import { formatDate } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import type { HistoricalEvent } from "../model/feature.ts";
import { dayStart } from "../model/prague-clock.ts";
import { type Axis, dotAt } from "./axis.ts";
import "./slider-tip.css";

interface SliderTipProps {
  readonly axis: Axis;
  /** All dated events, those among them for which a full column has no dot. */
  readonly events: readonly HistoricalEvent[];
  /** Where the pointer is, in pixels: from the axis' left end, and upward from the foot of the dots. */
  readonly x: number;
  readonly height: number;
}

/** What is under the pointer: the event of a dot, or the day and how many dated events it has. For the eye alone: the slider speaks for itself. */
export function SliderTip({ axis, events, x, height }: SliderTipProps) {
  const messages = useMessages();
  const language = useLanguage();
  const event = dotAt(axis, x, height)?.event;
  const day = axis.days.findLast((each) => x >= each.x)?.start;
  if (day === undefined) return null;
  const count = events.filter(({ when }) => dayStart(when.at) === day).length;
  return (
    <div className="slider-tip" aria-hidden="true" style={{ left: `clamp(0px, ${x}px - 130px, 100% - 260px)` }}>
      <span>
        {event === undefined ? (
          <>
            <strong>{formatDate(day, language)}</strong> {messages.timeline.events(count)}
          </>
        ) : (
          <>
            <strong>{formatWhen(event.when, language, messages)}</strong> {event.title}
          </>
        )}
      </span>
    </div>
  );
}
