import { useRef, type FormEvent } from "react";
import { formatDate, formatHour, formatWeekday, hourNumber, partOfDayAt } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { hourMs, instant } from "../model/instant.ts";
import { clampTo } from "../model/interval.ts";
import { pragueOffsetMs } from "../model/prague-clock.ts";
import { useClockStep, usePlayback } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { isBusyDay } from "./clock-words.ts";

/** The date the map shows, the hour inside busy days, and a dialog to type another. */
export function DateBlock() {
  const { clock, store } = useExplorer();
  const messages = useMessages();
  const language = useLanguage();
  const { pace } = usePlayback(clock);
  const hour = useClockStep(clock, hourNumber);
  const dialog = useRef<HTMLDialogElement>(null);
  const at = clampTo(clock.span, instant(hour * hourMs));
  const local = new Date(at + pragueOffsetMs(at)).toISOString();
  const isoDay = (day: number): string => new Date(day + hourMs).toISOString().slice(0, 10);

  const go = (event: FormEvent<HTMLFormElement>): void => {
    const form = new FormData(event.currentTarget);
    const [day, time] = [form.get("day"), form.get("hour")];
    if (typeof day !== "string" || typeof time !== "string") return;
    const clockTime = Date.parse(`${day}T${time === "" ? "00:00" : time}:00Z`);
    if (Number.isNaN(clockTime)) return;
    store.set({ opening: false });
    clock.seek(instant(clockTime - pragueOffsetMs(instant(clockTime - hourMs))));
  };

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
      <button
        type="button"
        className="date-block__date"
        onClick={() => dialog.current?.showModal()}
        title={messages.timeline.goToDate}
      >
        <time dateTime={local.slice(0, 16)}>{formatDate(at, language)}</time>
      </button>
      <dialog ref={dialog} className="dialog date-dialog" aria-label={messages.timeline.goToDate} closedby="any">
        <form method="dialog" onSubmit={go}>
          <h2>{messages.timeline.goToDate}</h2>
          <label>
            {messages.timeline.date}
            <input
              key={`day ${hour}`}
              type="date"
              name="day"
              required
              defaultValue={local.slice(0, 10)}
              min={isoDay(clock.span.start)}
              max={isoDay(clock.span.end - 24 * hourMs)}
            />
          </label>
          <label>
            {messages.timeline.hour}
            <input key={`hour ${hour}`} type="time" name="hour" defaultValue={local.slice(11, 16)} />
          </label>
          <div className="dialog__buttons">
            <button type="submit" className="button button--primary">
              {messages.timeline.go}
            </button>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {messages.app.close}
            </button>
          </div>
        </form>
      </dialog>
    </div>
  );
}
