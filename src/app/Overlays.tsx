import { Suspense } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { TryAgain } from "../panels/TryAgain.tsx";
import { isReadingPanel } from "../state/explorer-state.ts";
import { useClockStep } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useNarrow } from "../state/use-screen.ts";
import { useStore } from "../state/use-store.ts";
import { fetched } from "./fetched.tsx";
import { Opening } from "./Opening.tsx";
import { Toolbar } from "./Toolbar.tsx";

// Panels open at a click and are fetched while the reader looks at the map; only they may suspend, never the map.
const Caption = fetched(async () => (await import("../panels/Caption.tsx")).Caption);
const Details = fetched(async () => (await import("../panels/details/Details.tsx")).Details, { rightPanel: null });
const Itinerary = fetched(async () => (await import("../panels/itinerary/Itinerary.tsx")).Itinerary, { leftPanel: null });
const Reading = fetched(async () => (await import("../panels/reading/Reading.tsx")).Reading, { rightPanel: null });
const TourCard = fetched(async () => (await import("../panels/tour/TourCard.tsx")).TourCard, { tourStep: null });
const SheetTabs = fetched(async () => (await import("../panels/SheetTabs.tsx")).SheetTabs, { leftPanel: null, rightPanel: null });
const EndOfMarch = fetched(async () => (await import("./EndOfMarch.tsx")).EndOfMarch);
const NoLayers = fetched(async () => (await import("./NoLayers.tsx")).NoLayers);
const LayersPanel = fetched(async () => (await import("../panels/layers/LayersPanel.tsx")).LayersPanel, { rightPanel: null });

/** Everything of paper that lies over the map: title, tools, opening card, caption, panels, tour. */
export function Overlays() {
  const { clock, store } = useExplorer();
  const messages = useMessages();
  const leftPanel = useStore(store, (state) => state.leftPanel);
  const rightPanel = useStore(store, (state) => state.rightPanel);
  const touring = useStore(store, (state) => state.tourStep !== null);
  const opening = useStore(store, (state) => state.opening);
  const nothingShown = useStore(store, (state) => state.visibleLayers.size === 0);
  const ended = useClockStep(clock, (now) => now >= clock.span.end);
  const narrow = useNarrow();
  const { app } = messages;
  const closeLeft = (): void => store.set({ leftPanel: null });
  const closeRight = (): void => store.set({ rightPanel: null });
  const chart = rightPanel === "layers" || rightPanel === "legend" ? rightPanel : null;
  const tab = narrow ? (leftPanel ?? chart) : null;
  const hidesCaption = opening || touring || leftPanel !== null || (narrow && rightPanel !== null);
  return (
    <>
      {narrow || opening ? null : (
        <header className="cartouche" data-covers-map="">
          <h1>{app.title}</h1>
          <p>{app.subtitleShort}</p>
        </header>
      )}
      {narrow ? null : <Toolbar />}
      {opening ? <Opening /> : null}
      <TryAgain messages={messages} className="caption">
        <Suspense>{hidesCaption ? null : nothingShown ? <NoLayers /> : ended ? <EndOfMarch /> : <Caption />}</Suspense>
      </TryAgain>
      {/* One boundary each: a panel that is being fetched must not hide one that is being read. */}
      <TryAgain messages={messages} className="panel itinerary">
        <Suspense>{tab === null ? null : <SheetTabs tab={tab} onClose={tab === leftPanel ? closeLeft : closeRight} />}</Suspense>
        <Suspense>{!narrow && leftPanel === "itinerary" ? <Itinerary onClose={closeLeft} /> : null}</Suspense>
      </TryAgain>
      <Suspense>
        {rightPanel === "details" ? <Details /> : null}
        {!narrow && chart !== null ? <LayersPanel onClose={closeRight} /> : null}
        {isReadingPanel(rightPanel) ? <Reading panel={rightPanel} onClose={closeRight} /> : null}
      </Suspense>
      <Suspense>
        {touring ? (
          <TryAgain messages={messages}>
            <TourCard />
          </TryAgain>
        ) : null}
      </Suspense>
    </>
  );
}
