import { useMemo, type KeyboardEvent } from "react";
import { datedEvents } from "../chronicle/events-around.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useNarrow } from "../state/use-drawn-theme.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { DateBlock } from "./DateBlock.tsx";
import { PlaybackChoices } from "./PlaybackChoices.tsx";
import { TimeSlider } from "./TimeSlider.tsx";
import { PlayButton, StepButtons } from "./Transport.tsx";
import { togglePlay } from "./toggle-play.ts";
import "./timeline.css";

/** The strip along the lower edge: transport, date, slider, speed and pace. */
export function TimeStrip() {
  const explorer = useExplorer();
  const { chronicle, clock, store } = explorer;
  const { timeline } = useMessages();
  const narrow = useNarrow();
  const account = useStore(store, (state) => state.account);
  const events = useMemo(() => datedEvents(chronicle, account, clock.span), [chronicle, account, clock]);
  const space = (event: KeyboardEvent): void => {
    // A button answers Space by itself; the slider, which has no use for it, plays and pauses.
    if (event.key !== " " || !(event.target instanceof HTMLInputElement) || event.target.type !== "range") return;
    event.preventDefault();
    togglePlay(explorer);
  };
  return (
    <section className="strip" aria-label={timeline.transport} onKeyDown={space}>
      <PlayButton />
      <div className="strip__date">
        <DateBlock />
        <StepButtons events={events} withDays={!narrow} />
      </div>
      <TimeSlider />
      {narrow ? null : <PlaybackChoices />}
    </section>
  );
}
