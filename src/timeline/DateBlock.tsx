import { lazy, Suspense, useState } from "react";
import { formatDate, formatHour, formatWeekday, hourNumber, partOfDayAt } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { hourMs, instant } from "../model/instant.ts";
import { clampTo } from "../model/interval.ts";
import { pragueOffsetMs } from "../model/prague-clock.ts";
import { useClockStep, usePlayback } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { isBusyDay } from "./clock-words.ts";

const DateDialog = lazy(async () => ({ default: (await import("./DateDialog.tsx")).DateDialog }));

/** The date the map shows, and the hour inside busy days; pressing it asks for another. */
export function DateBlock() {
  const { clock } = useExplorer();
  const messages = useMessages();
  const language = useLanguage();
  const { pace } = usePlayback(clock);
  const hour = useClockStep(clock, hourNumber);
  const [asking, setAsking] = useState(false);
  const at = clampTo(clock.span, instant(hour * hourMs));
  const local = new Date(at + pragueOffsetMs(at)).toISOString();
  return (
    <div className="date-block">
      <p className="date-block__hour">
        <span>{formatWeekday(at, language)}</span>
        {isBusyDay(pace, at) ? (
          <>
            {" · "}
            <strong>{formatHour(at, language)}</strong> {messages.words.partOfDay[partOfDayAt(at)]}
          </>
        ) : null}
      </p>
      <button type="button" className="date-block__date" onClick={() => setAsking(true)} title={messages.timeline.goToDate}>
        <time dateTime={local.slice(0, 16)}>{formatDate(at, language)}</time>
      </button>
      {asking ? (
        <Suspense>
          <DateDialog at={at} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
