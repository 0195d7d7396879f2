import type { FormEvent } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import type { Instant } from "../model/instant.ts";
import { instantOfPrague, pragueWallMs } from "../model/prague-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useModal } from "../state/use-modal.ts";
import "./date-dialog.css";
import { dateRange, dayOnPragueClock } from "./date-range.ts";

/** Asks for a date and an hour on Prague's clock and moves the march there. Opens when it is rendered. */
export function DateDialog({ at, onClose }: { readonly at: Instant; readonly onClose: () => void }) {
  const { clock, store } = useExplorer();
  const { app, timeline } = useMessages();
  const dialog = useModal();
  const { min, max } = dateRange(clock.span);

  const go = (event: FormEvent<HTMLFormElement>): void => {
    const form = new FormData(event.currentTarget);
    const [day, time] = [form.get("day"), form.get("hour")];
    if (typeof day !== "string" || typeof time !== "string") return;
    const wallMs = Date.parse(`${day}T${time === "" ? "00:00" : time}:00Z`);
    if (Number.isNaN(wallMs)) return;
    store.set({ opening: false });
    clock.seek(instantOfPrague(wallMs));
  };

  return (
    <dialog ref={dialog} className="dialog date-dialog" aria-label={timeline.goToDate} closedby="any" onClose={onClose}>
      <form method="dialog" onSubmit={go}>
        <h2>{timeline.goToDate}</h2>
        <div className="double-rule" />
        <label>
          {timeline.date}
          <input className="field" type="date" name="day" required defaultValue={dayOnPragueClock(at)} min={min} max={max} />
        </label>
        <label>
          {timeline.hour}
          <input className="field" type="time" name="hour" defaultValue={new Date(pragueWallMs(at)).toISOString().slice(11, 16)} />
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
