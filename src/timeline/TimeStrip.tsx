import { useMemo } from "react";
import { datedEvents } from "../chronicle/events-around.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useSpan } from "../state/use-clock.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useCramped, useNarrow } from "../state/use-screen.ts";
import { useStore } from "../state/use-store.ts";
import { DateBlock } from "./DateBlock.tsx";
import { PlaybackChoices } from "./PlaybackChoices.tsx";
import "./strip.css";
import { TimeSlider } from "./TimeSlider.tsx";
import { PlayButton, StepButtons } from "./Transport.tsx";

/** The strip along the lower edge: transport, date, slider, speed and pace. */
export function TimeStrip() {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const { timeline } = useMessages();
  const narrow = useNarrow();
  const cramped = useCramped();
  const account = useStore(store, (state) => state.account);
  const span = useSpan(clock);
  const events = useMemo(() => datedEvents(chronicle, account, span), [chronicle, account, span]);
  return (
    <section className="strip" aria-label={timeline.transport}>
      <PlayButton />
      <div className="strip__date">
        <DateBlock />
        <StepButtons events={events} withDays={!narrow} />
      </div>
      <TimeSlider />
      {cramped ? null : <PlaybackChoices />}
    </section>
  );
}
