import { useCallback, useMemo } from "react";
import { countUntil, datedEvents } from "../chronicle/events-around.ts";
import { formatWhen } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import type { Instant } from "../model/instant.ts";
import { inLanguage } from "../model/localized-text.ts";
import { select } from "../state/acts.ts";
import { useClockStep } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { CertaintyMark } from "./CertaintyMark.tsx";

/** Names what has just happened, with its date, its place and how sure it is; its card is one click away. */
export function Caption() {
  const { chronicle, clock, store } = useExplorer();
  const messages = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const events = useMemo(
    () => datedEvents(chronicle, account, clock.span).filter((event) => visibleLayers.has(event.layer)),
    [chronicle, account, clock, visibleLayers],
  );
  const count = useClockStep(
    clock,
    useCallback((now: Instant) => countUntil(events, now), [events]),
  );
  const event = events[count - 1];
  if (event === undefined) return null;
  const place = event.place === null ? undefined : chronicle.features.get(event.place);
  const { panels, words } = messages;
  return (
    <section className="caption" aria-label={panels.caption} data-covers-map="">
      <p className="caption__when">
        <span>{formatWhen(event.when, language, messages)}</span>
        <span>{place === undefined ? "" : inLanguage(place.title, language)}</span>
      </p>
      <p className="caption__text" key={event.id}>
        {inLanguage(event.summary, language)}
      </p>
      <p className="caption__basis">
        <CertaintyMark certainty={event.basis.certainty} named={false} />
        {words.certainty[event.basis.certainty]}
        <span>{panels.sourceCount(event.basis.cites.length)}</span>
        <button type="button" className="text-link" onClick={() => select(store, event.id)}>
          {panels.details}
        </button>
      </p>
    </section>
  );
}
