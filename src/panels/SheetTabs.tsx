import { lazy, Suspense, useId, useRef, type KeyboardEvent } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { turnTo, type SheetTab } from "../state/acts.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { Panel } from "./Panel.tsx";

const ItineraryList = lazy(async () => ({ default: (await import("./itinerary/ItineraryList.tsx")).ItineraryList }));
const LayersBody = lazy(async () => ({ default: (await import("./layers/LayersPanel.tsx")).LayersBody }));
const Legend = lazy(async () => ({ default: (await import("./layers/Legend.tsx")).Legend }));

const tabs = ["itinerary", "layers", "legend"] as const satisfies readonly SheetTab[];

/** A phone's sheet with the march as a list, the layers and the legend, one at a time. */
export function SheetTabs({ tab, onClose }: { readonly tab: SheetTab; readonly onClose: () => void }) {
  const { store } = useExplorer();
  const { panels } = useMessages();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = by === 0 ? undefined : tabs.at((tabs.indexOf(tab) + by) % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    turnTo(store, next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <Panel
      name={panels[tab]}
      role="region"
      className={tab === "itinerary" ? "sheet-with-tabs itinerary" : "sheet-with-tabs layers"}
      onClose={onClose}
      tabId={`${id}-${tab}`}
      heading={
        <>
          <h2 className="visually-hidden">{panels[tab]}</h2>
          <div className="sheet-tabs" role="tablist" aria-label={panels.sheet} ref={list}>
            {tabs.map((each) => (
              <button
                key={each}
                type="button"
                role="tab"
                id={`${id}-${each}`}
                data-tab={each}
                aria-selected={each === tab}
                tabIndex={each === tab ? 0 : -1}
                onClick={() => turnTo(store, each)}
                onKeyDown={turn}
              >
                {panels[each]}
              </button>
            ))}
          </div>
        </>
      }
    >
      <Suspense>
        {tab === "itinerary" ? <ItineraryList /> : null}
        {tab === "layers" ? <LayersBody /> : null}
        {tab === "legend" ? <Legend /> : null}
      </Suspense>
    </Panel>
  );
}
