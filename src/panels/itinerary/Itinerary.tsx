import { useCallback, useEffect, useMemo, useRef } from "react";
import { instantOf } from "../../chronicle/moments.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Instant } from "../../model/instant.ts";
import { select } from "../../state/acts.ts";
import { useClockStep } from "../../state/use-clock.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { useFeatureTexts } from "../../state/use-texts.ts";
import { Panel } from "../Panel.tsx";
import { ItineraryItem } from "./ItineraryItem.tsx";
import { itineraryChapters } from "./itinerary-rows.ts";

/** The march as a list: same items, same selection, same clock as the map; what is current is marked and scrolled to. */
export function Itinerary({ onClose }: { readonly onClose: () => void }) {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const { panels, app } = useMessages();
  const account = useStore(store, (state) => state.account);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const selection = useStore(store, (state) => state.selection);
  const textOf = useFeatureTexts(visibleLayers);
  const chapters = useMemo(() => itineraryChapters(chronicle, account, visibleLayers), [chronicle, account, visibleLayers]);
  const rows = useMemo(() => chapters.flatMap((chapter) => chapter.rows), [chapters]);
  const current = useClockStep(
    clock,
    useCallback((now: Instant) => rows.findLast(({ moment }) => instantOf(moment) <= now)?.moment.id ?? null, [rows]),
  );
  const body = useRef<HTMLDivElement>(null);
  const readerScrolled = useRef(false);

  useEffect(
    function followClock() {
      if (current === null || readerScrolled.current) return;
      body.current?.querySelector('[aria-current="time"]')?.scrollIntoView({ block: "nearest" });
    },
    [current],
  );

  return (
    <Panel name={panels.itinerary} role="region" className="itinerary" heading={<h2>{app.itinerary}</h2>} onClose={onClose}>
      <div
        ref={body}
        onWheel={() => {
          readerScrolled.current = true;
        }}
        onTouchMove={() => {
          readerScrolled.current = true;
        }}
      >
        <ol className="itinerary__chapters">
          {chapters.map(({ chapter, rows: own }) => (
            <li key={chapter?.id ?? "before"}>
              <h3 className="itinerary__chapter">{chapter === null ? panels.before : chapter.title}</h3>
              <ol className="itinerary__rows">
                {own.map(({ moment, way }) => (
                  <ItineraryItem
                    key={moment.id}
                    moment={moment}
                    summary={textOf(moment).summary}
                    way={way}
                    isCurrent={moment.id === current}
                    isSelected={moment.id === selection}
                    onSelect={() => {
                      readerScrolled.current = false;
                      if (instantOf(moment) >= clock.span.start && instantOf(moment) <= clock.span.end)
                        clock.seek(instantOf(moment));
                      select(store, moment.id);
                    }}
                  />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}
