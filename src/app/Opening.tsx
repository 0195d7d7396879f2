import { useRef } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { usePanelFocus } from "../panels/use-panel-focus.ts";
import { wholeMarchWallMs } from "../state/clock.ts";
import { toggleItinerary, toggleTour } from "../state/acts.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useReducedMotion } from "../state/use-reduced-motion.ts";
import { useNarrow } from "../state/use-screen.ts";
import { startMarch } from "../timeline/start-march.ts";
import { Icon } from "./Icon.tsx";

/** What the reader sees first: what this is, in one sentence, and how to begin. */
export function Opening() {
  const explorer = useExplorer();
  const { app, reading } = useMessages();
  const narrow = useNarrow();
  const reducedMotion = useReducedMotion();
  const card = useRef<HTMLElement>(null);
  usePanelFocus(card, "", false);
  return (
    <section ref={card} className="opening" aria-label={app.title} data-covers-map="">
      {narrow ? null : (
        <>
          <h1>{app.title}</h1>
          <p className="opening__subtitle">{app.subtitle}</p>
        </>
      )}
      <p className="opening__text">{narrow ? app.introductionShort : app.introduction}</p>
      <button type="button" className="opening__play" onClick={() => startMarch(explorer, reducedMotion)}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M7 4v16l13-8z" fill="currentColor" />
        </svg>
        {app.playTheMarch}
        <small>{app.playTheMarchTakes(wholeMarchWallMs / 60_000)}</small>
      </button>
      <div className="opening__others">
        <button type="button" className="button" onClick={() => toggleTour(explorer.store)}>
          <Icon name="tour" /> {reading.tour}
        </button>
        <button type="button" className="button" onClick={() => toggleItinerary(explorer.store)}>
          <Icon name="itinerary" /> {app.readAsList}
        </button>
      </div>
      <p className="opening__hint">{narrow ? app.hintTouch : app.hint}</p>
      <p className="opening__key" aria-hidden="true">
        <span>
          <svg width="26" height="8">
            <path d="M0 4h26" stroke="var(--roa)" strokeWidth="2.6" />
          </svg>
          {app.roadAttested}
        </span>
        <span>
          <svg width="26" height="8">
            <path d="M0 4h26" stroke="var(--roa)" strokeWidth="2.6" strokeDasharray="6.5 4" />
          </svg>
          {app.roadInferred}
        </span>
        <span>
          <svg width="26" height="8">
            <path d="M0 4h26M4 1v6M13 1v6M22 1v6" stroke="var(--roa)" strokeWidth="1.3" />
          </svg>
          {app.byRail}
        </span>
      </p>
    </section>
  );
}
