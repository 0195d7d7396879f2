import { useMessages } from "../i18n/use-messages.ts";
import { paceOver } from "../state/pace-over.ts";
import { usePlayback } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import "./playback-choices.css";

const speeds = [0.5, 1, 2, 4, 8] as const;

/** How fast the march plays and whether busy days get more room. */
export function PlaybackChoices() {
  const { clock, store } = useExplorer();
  const { timeline } = useMessages();
  const { rate, pace } = usePlayback(clock);
  const byEvents = useStore(store, (state) => state.paceByEvents);
  const turn = (): void => {
    store.set({ paceByEvents: !byEvents });
    clock.setPace(paceOver(pace.span, store.get()));
  };
  return (
    <div className="playback-choices">
      <label className="speed">
        <span>{timeline.speed}</span>
        <select value={rate} onChange={({ target }) => clock.setRate(Number(target.value))}>
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {timeline.speedOf(String(speed))}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="pace" role="switch" aria-checked={byEvents} onClick={turn}>
        <span>{timeline.paceByEvents}</span>
        <span className="switch" aria-hidden="true" />
      </button>
    </div>
  );
}
