import { useState, type ComponentType } from "react";
import { formatDate, formatHour, formatWeekday, hourNumber, partOfDayAt } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { hourMs, instant, type Instant } from "../model/instant.ts";
import { clampTo } from "../model/interval.ts";
import { pragueWallMs } from "../model/prague-clock.ts";
import { notify } from "../state/acts.ts";
import { useClockStep, usePlayback } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useNarrow } from "../state/use-screen.ts";
import { isBusyDay } from "./clock-words.ts";
import "./date-block.css";

/** The date the map shows, and the hour inside busy days; pressing it asks for another. */
export function DateBlock() {
  const { clock, store } = useExplorer();
  const messages = useMessages();
  const language = useLanguage();
  const { pace } = usePlayback(clock);
  const hour = useClockStep(clock, hourNumber);
  const [Dialog, setDialog] = useState<ComponentType<{ readonly at: Instant; readonly onClose: () => void }> | null>(null);
  const ask = async (): Promise<void> => {
    try {
      const { DateDialog } = await import("./DateDialog.tsx");
      setDialog(() => DateDialog);
    } catch {
      notify(store, messages.app.partMissing, { name: messages.app.reload, run: () => location.reload() });
    }
  };
  const at = clampTo(clock.span, instant(hour * hourMs));
  const narrow = useNarrow();
  const isBusy = isBusyDay(pace, at);
  const local = new Date(pragueWallMs(at)).toISOString();
  return (
    <div className="date-block">
      <p className="date-block__hour">
        <span>{formatWeekday(at, language, narrow && isBusy ? "short" : "long")}</span>
        {isBusy ? (
          <>
            {" · "}
            <strong>{formatHour(at, language)}</strong> {messages.words.partOfDay[partOfDayAt(at)]}
          </>
        ) : null}
      </p>
      <button type="button" className="date-block__date" onClick={() => void ask()} title={messages.timeline.goToDate}>
        <time dateTime={local.slice(0, 16)}>{formatDate(at, language)}</time>
      </button>
      {Dialog === null ? null : <Dialog at={at} onClose={() => setDialog(null)} />}
    </div>
  );
}
