import { useCallback, useEffect, useMemo, useRef } from "react";
import { instantOf } from "../../chronicle/moments.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Instant } from "../../model/instant.ts";
import { select } from "../../state/acts.ts";
import { useClockStep } from "../../state/use-clock.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { useFeatureTexts } from "../../state/use-texts.ts";
import { ItineraryItem } from "./ItineraryItem.tsx";
import { itineraryChapters } from "./itinerary-rows.ts";
import { useFollowing } from "./use-following.ts";
import { useRowKeys } from "./use-row-keys.ts";
import "./itinerary.css";

/**
 * The march as a list: same items, same selection, same clock as the map. What is current is marked, and kept in sight until the
 * reader moves in the list; a button then takes the clock up again.
 */
export function ItineraryList() {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const { panels } = useMessages();
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
  const list = useRef<HTMLDivElement>(null);
  const { isFollowing, mayScroll, follow } = useFollowing(list);
  useRowKeys(list);

  useEffect(
    function followClock() {
      const { current: element } = list;
      if (current === null || !isFollowing || element === null) return undefined;
      const show = (): void => {
        if (mayScroll.current) element.querySelector('[aria-current="time"]')?.scrollIntoView({ block: "nearest" });
      };
      show();
      // Rows grow when their texts come and when they are drawn for the first time, and push what was in sight out of it.
      const observer = new ResizeObserver(show);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [current, isFollowing, mayScroll],
  );

  if (rows.length === 0) return <p className="nothing">{panels.itineraryEmpty}</p>;
  return (
    <div ref={list}>
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
                    follow();
                    if (instantOf(moment) >= clock.span.start && instantOf(moment) <= clock.span.end) clock.seek(instantOf(moment));
                    select(store, moment.id);
                  }}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {isFollowing ? null : (
        <button type="button" className="button itinerary__follow" onClick={follow}>
          {panels.followClock}
        </button>
      )}
    </div>
  );
}
