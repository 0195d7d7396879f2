import { lazy, Suspense, useEffect, useMemo } from "react";
import { SpeechContext } from "../i18n/use-messages.ts";
import { en } from "../i18n/en.ts";
import { MapView } from "../map/MapView.tsx";
import { openingView } from "../map/opening-view.ts";
import { Caption } from "../panels/Caption.tsx";
import "../panels/panels.css";
import { isReadingPanel } from "../state/explorer-state.ts";
import { toggleItinerary } from "../state/acts.ts";
import { TryAgain } from "../panels/TryAgain.tsx";
import { useDrawnTheme, useNarrow } from "../state/use-drawn-theme.ts";
import { ExplorerContext, type Explorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { TimeStrip } from "../timeline/TimeStrip.tsx";
import { togglePlay } from "../timeline/toggle-play.ts";
import { Announcer } from "./Announcer.tsx";
import { followAddress } from "./follow-address.ts";
import { HelpDialog } from "./HelpDialog.tsx";
import { keepAddress } from "./keep-address.ts";
import { Notices } from "./Notices.tsx";
import { Opening } from "./Opening.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useKeys } from "./use-keys.ts";

// Panels open at a click and are fetched while the reader looks at the map; only they may suspend, never the map.
const Details = lazy(async () => ({ default: (await import("../panels/details/Details.tsx")).Details }));
const Itinerary = lazy(async () => ({ default: (await import("../panels/itinerary/Itinerary.tsx")).Itinerary }));
const Reading = lazy(async () => ({ default: (await import("../panels/reading/Reading.tsx")).Reading }));
const TourCard = lazy(async () => ({ default: (await import("../panels/tour/TourCard.tsx")).TourCard }));
const LayersPanel = lazy(async () => ({ default: (await import("../panels/layers/LayersPanel.tsx")).LayersPanel }));

/** The explorer: map, panels over it, time strip below. */
export function App({ explorer }: { readonly explorer: Explorer }) {
  const { store } = explorer;
  const language = useStore(store, (state) => state.language);
  const leftPanel = useStore(store, (state) => state.leftPanel);
  const rightPanel = useStore(store, (state) => state.rightPanel);
  const touring = useStore(store, (state) => state.tourStep !== null);
  const opening = useStore(store, (state) => state.opening);
  const theme = useDrawnTheme(useStore(store, (state) => state.theme));
  const narrow = useNarrow();
  const speech = useMemo(() => ({ language, messages: en }), [language]);
  const start = useMemo(() => openingView(explorer), [explorer]);
  useKeys(explorer);
  useEffect(() => keepAddress(explorer), [explorer]);
  useEffect(() => followAddress(explorer, en.app.linkDropped), [explorer]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const { app } = speech.messages;
  return (
    <ExplorerContext value={explorer}>
      <SpeechContext value={speech}>
        <div className="explorer">
          <button type="button" className="skip" onClick={() => toggleItinerary(store)}>
            {app.skipToItinerary}
          </button>
          {narrow ? (
            <header className="top-bar">
              <h1>{app.title}</h1>
              <Toolbar />
            </header>
          ) : null}
          <main className="explorer__stage">
            <MapView center={start.center} zoom={start.zoom} onSpace={() => togglePlay(explorer)} />
            {narrow || opening ? null : (
              <header className="cartouche" data-covers-map="">
                <h1>{app.title}</h1>
                <p>{app.subtitleShort}</p>
              </header>
            )}
            {narrow ? null : <Toolbar />}
            {opening ? <Opening /> : null}
            {opening || touring || leftPanel !== null || (narrow && rightPanel !== null) ? null : <Caption />}
            <Suspense>
              {leftPanel === "itinerary" ? <Itinerary onClose={() => store.set({ leftPanel: null })} /> : null}
              {rightPanel === "details" ? <Details /> : null}
              {isReadingPanel(rightPanel) ? <Reading panel={rightPanel} onClose={() => store.set({ rightPanel: null })} /> : null}
              {touring ? (
                <TryAgain messages={speech.messages}>
                  <TourCard />
                </TryAgain>
              ) : null}
              {rightPanel === "layers" ? <LayersPanel onClose={() => store.set({ rightPanel: null })} /> : null}
            </Suspense>
            <Notices />
          </main>
          <TimeStrip />
          <HelpDialog />
          <Announcer />
        </div>
      </SpeechContext>
    </ExplorerContext>
  );
}
