import { nextEvent, previousEvent } from "../chronicle/events-around.ts";
import { useMessages } from "../i18n/use-messages.ts";
import type { HistoricalEvent } from "../model/feature.ts";
import type { Instant } from "../model/instant.ts";
import { usePlayback } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useReducedMotion } from "../state/use-reduced-motion.ts";
import { nextDay, previousDay } from "./time-keys.ts";
import { startMarch } from "./start-march.ts";
import "./transport.css";

const icons = {
  play: "M8 5v14l12-7z",
  pause: "M6 5h4.5v14H6zM13.5 5H18v14h-4.5z",
  previousDay: "M6 5h2v14H6zM18 5l-8 7 8 7z",
  nextDay: "M16 5h2v14h-2zM6 5l8 7-8 7z",
} as const;

/** The large button that plays and pauses. */
export function PlayButton() {
  const explorer = useExplorer();
  const { timeline } = useMessages();
  const { playing } = usePlayback(explorer.clock);
  const reducedMotion = useReducedMotion();
  const press = (): void => {
    if (playing) explorer.clock.pause();
    else startMarch(explorer, reducedMotion);
  };
  return (
    <button type="button" className="play" onClick={press} aria-label={playing ? timeline.pause : timeline.play}>
      <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
        <path d={playing ? icons.pause : icons.play} fill="currentColor" />
      </svg>
    </button>
  );
}

/** Buttons to the day and the event before and after. On a phone those of the days give way. */
export function StepButtons({ events, withDays }: { readonly events: readonly HistoricalEvent[]; readonly withDays: boolean }) {
  const { clock, store } = useExplorer();
  const { timeline } = useMessages();
  const go = (at: Instant | null): void => {
    if (at === null) return;
    store.set({ opening: false });
    clock.seek(at);
  };
  return (
    <div className="steps">
      {withDays ? (
        <StepButton name={timeline.previousDay} path={icons.previousDay} onPress={() => go(previousDay(clock.now()))} />
      ) : null}
      <StepButton
        name={timeline.previousEvent}
        hotkey="P"
        path={null}
        onPress={() => go(previousEvent(events, clock.now())?.when.at ?? null)}
      />
      <StepButton
        name={timeline.nextEvent}
        hotkey="N"
        path={null}
        forward
        onPress={() => go(nextEvent(events, clock.now())?.when.at ?? null)}
      />
      {withDays ? <StepButton name={timeline.nextDay} path={icons.nextDay} onPress={() => go(nextDay(clock.now()))} /> : null}
    </div>
  );
}

interface StepButtonProps {
  readonly name: string;
  /** The key that does the same wherever the focus is. */
  readonly hotkey?: string;
  /** `null`: the arrow with a dot, which stands for an event. */
  readonly path: string | null;
  readonly forward?: boolean;
  readonly onPress: () => void;
}

function StepButton({ name, hotkey, path, forward = false, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="step"
      onClick={onPress}
      aria-label={name}
      title={hotkey === undefined ? name : `${name} (${hotkey})`}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="currentColor">
        {path === null ? (
          <g transform={forward ? undefined : "matrix(-1 0 0 1 24 0)"}>
            <path d="M5 6v12l8-6z" />
            <circle cx="18" cy="12" r="2.6" />
          </g>
        ) : (
          <path d={path} />
        )}
      </svg>
    </button>
  );
}
