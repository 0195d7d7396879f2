import { Suspense } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { TryAgain } from "../panels/TryAgain.tsx";
import { isReadingPanel } from "../state/explorer-state.ts";
import { useNarrow } from "../state/use-drawn-theme.ts";
import { useExplorer } from "../state/use-explorer.ts";
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
const LayersPanel = fetched(async () => (await import("../panels/layers/LayersPanel.tsx")).LayersPanel, { rightPanel: null });

/** Everything of paper that lies over the map: title, tools, opening card, caption, panels, tour. */
export function Overlays() {
  const { store } = useExplorer();
  const messages = useMessages();
  const leftPanel = useStore(store, (state) => state.leftPanel);
  const rightPanel = useStore(store, (state) => state.rightPanel);
  const touring = useStore(store, (state) => state.tourStep !== null);
  const opening = useStore(store, (state) => state.opening);
  const narrow = useNarrow();
  const { app } = messages;
  const closeRight = (): void => store.set({ rightPanel: null });
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
        <Suspense>{hidesCaption ? null : <Caption />}</Suspense>
      </TryAgain>
      <TryAgain messages={messages} className="panel itinerary">
        <Suspense>{leftPanel === "itinerary" ? <Itinerary onClose={() => store.set({ leftPanel: null })} /> : null}</Suspense>
      </TryAgain>
      <Suspense>
        {rightPanel === "details" ? <Details /> : null}
        {rightPanel === "layers" ? <LayersPanel onClose={closeRight} /> : null}
        {isReadingPanel(rightPanel) ? <Reading panel={rightPanel} onClose={closeRight} /> : null}
        {touring ? (
          <TryAgain messages={messages}>
            <TourCard />
          </TryAgain>
        ) : null}
      </Suspense>
    </>
  );
}
