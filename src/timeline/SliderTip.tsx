import { useEffect, useState, type RefObject } from "react";
import { formatWhen } from "../i18n/format-when.ts";
import { formatDate } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import type { HistoricalEvent } from "../model/feature.ts";
import { dayStart } from "../model/prague-clock.ts";
import { type Axis, dotAt } from "./axis.ts";
import type { Rows } from "./AxisDrawing.tsx";
import { pointOnAxis, type PointOnAxis } from "./point-on-axis.ts";
import "./slider-tip.css";

interface SliderTipProps {
  readonly axis: Axis;
  readonly rows: Rows;
  /** All dated events, those among them for which a full column has no dot. */
  readonly events: readonly HistoricalEvent[];
  /** The slider over which the pointer is. */
  readonly slider: RefObject<HTMLInputElement | null>;
}

/**
 * What is under the pointer: the event of a dot, or the day and how many dated events it has. For the eye alone: the slider speaks for
 * itself. It follows the pointer by itself, so that the slider is not rendered anew at each move.
 */
export function SliderTip({ axis, rows, events, slider }: SliderTipProps) {
  const messages = useMessages();
  const language = useLanguage();
  const [point, setPoint] = useState<PointOnAxis | null>(null);
  useEffect(
    function followPointer() {
      const input = slider.current;
      if (input === null) return undefined;
      const move = (event: PointerEvent): void =>
        setPoint(event.pointerType === "mouse" && event.buttons === 0 ? pointOnAxis(event, input, rows) : null);
      const leave = (): void => setPoint(null);
      input.addEventListener("pointermove", move);
      input.addEventListener("pointerleave", leave);
      return () => {
        input.removeEventListener("pointermove", move);
        input.removeEventListener("pointerleave", leave);
      };
    },
    [slider, rows],
  );
  if (point === null) return null;
  const { x, height } = point;
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
