import { useEffect, useRef } from "react";
import { datedEvents, latestEvent } from "../chronicle/events-around.ts";
import { formatDate, formatHour } from "../i18n/format.ts";
import { useLanguage } from "../i18n/use-messages.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";

/** Says once, politely, where time has come to rest and what has just happened; says nothing during play. */
export function Announcer() {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const language = useLanguage();
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(
    function announceRests() {
      let step = store.get().tourStep;
      let isEntering = false;
      const watchTour = store.subscribe(() => {
        const { tourStep } = store.get();
        if (tourStep === step) return;
        // The tour says its new step itself, and time moves there in the same breath: one announcement is enough.
        isEntering = step !== null && tourStep !== null;
        step = tourStep;
        setTimeout(() => {
          isEntering = false;
        });
      });
      const watchRest = clock.onRest(() => {
        if (isEntering) return;
        const at = clock.now();
        const event = latestEvent(datedEvents(chronicle, store.get().account, clock.span), at);
        const what = event === null ? "" : ` ${event.title}`;
        if (region.current !== null)
          region.current.textContent = `${formatDate(at, language)}, ${formatHour(at, language)}.${what}`;
      });
      return () => {
        watchTour();
        watchRest();
      };
    },
    [chronicle, clock, store, language],
  );
  return <p className="visually-hidden" aria-live="polite" ref={region} />;
}
