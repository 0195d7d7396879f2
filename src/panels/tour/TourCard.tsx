import { useEffect, useId, useMemo, useRef } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { firstStep, leaveTour, notify } from "../../state/acts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useReducedMotion } from "../../state/use-reduced-motion.ts";
import { useReading } from "../../state/use-texts.ts";
import { useStore } from "../../state/use-store.ts";
import { CloseMark } from "../CloseMark.tsx";
import { numberSources } from "../details/numbered-sources.ts";
import { SourceList, SourceNumbers } from "../details/Sources.tsx";
import { scrolledByKeys } from "../Panel.tsx";
import { usePanelFocus } from "../use-panel-focus.ts";
import { enterStep } from "./enter-step.ts";
import "../caption.css";
import "./tour.css";

/** The guided tour, in the caption's place: a step sets the map, the reader goes on, back, or off on their own. */
export function TourCard() {
  const explorer = useExplorer();
  const { store } = explorer;
  const { tour } = useReading();
  const { app, panels, reading } = useMessages();
  const reducedMotion = useReducedMotion();
  const stepId = useStore(store, (state) => state.tourStep);
  const settled = useStore(store, (state) => state.settledStep);
  const index = stepId === firstStep ? 0 : tour.findIndex(({ id }) => id === stepId);
  const step = tour[index];
  const listId = useId();
  const card = useRef<HTMLElement>(null);
  usePanelFocus(card, "", true);
  const numbered = useMemo(() => numberSources([step?.cites ?? []]), [step]);

  useEffect(
    function followTour() {
      // Not anew where the step comes in another language, or is set already by the link that leads to it.
      if (step === undefined || step.id === settled) return;
      store.set({ settledStep: step.id });
      enterStep(explorer, step, reducedMotion);
    },
    [explorer, store, step, settled, reducedMotion],
  );
  useEffect(
    function refuseUnknownStep() {
      if (step !== undefined || stepId === null) return;
      store.set({ tourStep: null });
      notify(store, app.linkDropped([stepId]));
    },
    [store, step, stepId, app],
  );

  if (step === undefined) return null;
  const isLast = index + 1 === tour.length;
  const go = (by: 1 | -1): void => store.set({ tourStep: tour[index + by]?.id ?? null, tourLeftAt: null, settledStep: null });
  return (
    <section ref={card} className="caption tour" aria-label={reading.tour} tabIndex={-1} data-covers-map="">
      <div className="tour__bars" aria-hidden="true">
        {tour.map(({ id }, each) => (
          <span key={id} className={each <= index ? "tour__bar tour__bar--done" : "tour__bar"} />
        ))}
      </div>
      <p className="caption__when">
        <span>{reading.step(index + 1, tour.length)}</span>
        <span>{step.time.kind === "outside" ? step.time.text : ""}</span>
      </p>
      <div className="tour__body" {...scrolledByKeys}>
        <div aria-live="polite">
          <h2 className="tour__title">{step.title}</h2>
          <p className="tour__text">
            {step.text}
            <SourceNumbers cites={step.cites} numbered={numbered} listId={listId} />
          </p>
        </div>
        <details className="tour__sources">
          <summary>{panels.sources}</summary>
          <SourceList numbered={numbered} listId={listId} />
        </details>
      </div>
      <div className="tour__buttons">
        <button type="button" className="button" disabled={index === 0} onClick={() => go(-1)} aria-label={reading.previousStep}>
          {reading.previousStep}
        </button>
        <button type="button" className="button button--primary" onClick={() => go(1)}>
          {isLast ? reading.leaveTour : reading.nextStep}
        </button>
        {isLast ? null : (
          <button type="button" className="text-link tour__leave" onClick={() => leaveTour(store)}>
            <span>{reading.leaveTour}</span>
            <CloseMark />
          </button>
        )}
      </div>
    </section>
  );
}
