import { useCallback, useMemo, useRef } from "react";
import { countUntil, datedEvents } from "../chronicle/events-around.ts";
import { formatWhen } from "../i18n/format-when.ts";
import { withCapital } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import type { HistoricalEvent } from "../model/feature.ts";
import type { Instant } from "../model/instant.ts";
import { select } from "../state/acts.ts";
import type { View } from "../state/explorer-state.ts";
import { useHeldClockStep } from "../state/use-clock.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { useFeatureTexts } from "../state/use-texts.ts";
import { CertaintyMark } from "./CertaintyMark.tsx";
import { usePanelFocus } from "./use-panel-focus.ts";
import "./caption.css";

/** How long a caption stays during play, in milliseconds, before the next may replace it. */
const readingMs = 1800;
/** From this zoom on the map shows one stretch of country, and what happens elsewhere would only puzzle. */
const localZoom = 9.5;

/** Whether an event lies within what a close view shows; on the wide map, and for events without a place, always. */
function concernsView({ position }: HistoricalEvent, view: View | null): boolean {
  if (position === null || view === null || view.zoom < localZoom) return true;
  const pixelsPerDegree = (256 * 2 ** view.zoom) / 360;
  const reach = Math.max(window.innerWidth, window.innerHeight) / 2 / pixelsPerDegree;
  return Math.abs(position.lon - view.lon) <= reach && Math.abs(position.lat - view.lat) <= reach;
}

/** Names what has just happened, with its date, its place and how sure it is; its card is one click away. */
export function Caption() {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const messages = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const view = useStore(store, (state) => state.view);
  const events = useMemo(
    () =>
      datedEvents(chronicle, account, clock.span).filter((event) => visibleLayers.has(event.layer) && concernsView(event, view)),
    [chronicle, account, clock, visibleLayers, view],
  );
  const count = useHeldClockStep(
    clock,
    useCallback((now: Instant) => countUntil(events, now), [events]),
    readingMs,
  );
  const box = useRef<HTMLElement>(null);
  usePanelFocus(box, "", false);
  const event = events[count - 1];
  const textOf = useFeatureTexts(event === undefined ? [] : [event.layer]);
  if (event === undefined) return null;
  const place = event.place === null ? undefined : chronicle.features.get(event.place);
  const { panels, words } = messages;
  return (
    <section ref={box} className="caption" aria-label={panels.caption} data-covers-map="">
      <p className="caption__when">
        <span>{withCapital(formatWhen(event.when, language, messages), language)}</span>
        <span>{place === undefined ? "" : place.title}</span>
      </p>
      <p className="caption__text" key={event.id}>
        {textOf(event).summary}
      </p>
      <p className="caption__basis">
        <CertaintyMark certainty={event.basis.certainty} named={false} />
        {words.certainty[event.basis.certainty]}
        <span>{panels.sourceCount(textOf(event).cites.length)}</span>
        <button type="button" className="text-link" onClick={() => select(store, event.id)}>
          {panels.details}
        </button>
      </p>
    </section>
  );
}
