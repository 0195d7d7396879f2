import { useEffect, useRef, type FormEvent } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { hourMs, instant, type Instant } from "../model/instant.ts";
import { pragueOffsetMs } from "../model/prague-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";

/** Asks for a date and an hour on Prague's clock and moves the march there. Opens when it is rendered. */
export function DateDialog({ at, onClose }: { readonly at: Instant; readonly onClose: () => void }) {
  const { clock, store } = useExplorer();
  const { app, timeline } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const local = new Date(at + pragueOffsetMs(at)).toISOString();
  const isoDay = (day: number): string => new Date(day + hourMs).toISOString().slice(0, 10);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

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
    <dialog ref={dialog} className="dialog date-dialog" aria-label={timeline.goToDate} closedby="any" onClose={onClose}>
      <form method="dialog" onSubmit={go}>
        <h2>{timeline.goToDate}</h2>
        <div className="double-rule" />
        <label>
          {timeline.date}
          <input
            type="date"
            name="day"
            required
            defaultValue={local.slice(0, 10)}
            min={isoDay(clock.span.start)}
            max={isoDay(clock.span.end - 24 * hourMs)}
          />
        </label>
        <label>
          {timeline.hour}
          <input type="time" name="hour" defaultValue={local.slice(11, 16)} />
        </label>
        <div className="dialog__buttons">
          <button type="submit" className="button button--primary">
            {timeline.go}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {app.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}
