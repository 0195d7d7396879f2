import { Suspense, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { SpeechContext } from "../i18n/use-messages.ts";
import { MapView } from "../map/MapView.tsx";
import { openingView } from "../map/opening-view.ts";
import { toggleItinerary } from "../state/acts.ts";
import { TryAgain } from "../panels/TryAgain.tsx";
import { useDrawnTheme } from "../state/use-drawn-theme.ts";
import { ExplorerContext, type Explorer } from "../state/use-explorer.ts";
import { useNarrow } from "../state/use-screen.ts";
import { useStore } from "../state/use-store.ts";
import { TimeStrip } from "../timeline/TimeStrip.tsx";
import { togglePlay } from "../timeline/toggle-play.ts";
import { Announcer } from "./Announcer.tsx";
import { ChooseLanguage } from "./choose-language.ts";
import { fetched } from "./fetched.tsx";
import { followAddress } from "./follow-address.ts";
import { handOverFocus } from "./hand-over-focus.ts";
import { keepAddress } from "./keep-address.ts";
import { MapBoundary } from "./MapBoundary.tsx";
import { Notices } from "./Notices.tsx";
import { DropTarget } from "./own-file/DropTarget.tsx";
import { Overlays } from "./Overlays.tsx";
import "./print.css";
import type { SpeechChoice } from "./speech.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useKeys } from "./use-keys.ts";
import { usePrintable } from "./use-printable.ts";

const FrameLink = fetched(async () => (await import("./FrameLink.tsx")).FrameLink);
const PrintPage = fetched(async () => (await import("./PrintPage.tsx")).PrintPage, { printing: "off" });
const ShareDialog = fetched(async () => (await import("../panels/share/ShareDialog.tsx")).ShareDialog, { shareOpen: false });
const HelpDialog = fetched(async () => (await import("./HelpDialog.tsx")).HelpDialog, { helpOpen: false });

/** To the transport, past all that lies over and on the map. */
function focusPlay(): void {
  document.querySelector<HTMLElement>("button.play")?.focus();
}

/** To the itinerary, which is opened where it is not open yet. */
function focusItinerary({ store }: Explorer): void {
  const list = document.querySelector<HTMLElement>(".panel.itinerary");
  if (list === null) toggleItinerary(store);
  else list.focus();
}

interface AppProps {
  readonly explorer: Explorer;
  readonly speech: SpeechChoice;
  /** In another page's frame: map and transport only. */
  readonly embedded: boolean;
}

/** The explorer: map, panels over it, time strip below. */
export function App({ explorer, speech: choice, embedded }: AppProps) {
  const { store } = explorer;
  const speech = useStore(choice.speech, (state) => state);
  const { language, messages } = speech;
  const theme = useDrawnTheme(useStore(store, (state) => state.theme));
  const sheet = useStore(store, (state) => state.sheet);
  const shareOpen = useStore(store, (state) => state.shareOpen);
  const narrow = useNarrow();
  // Stays once it was opened, so that closing it gives the focus back.
  const helpWanted = useEver(useStore(store, (state) => state.helpOpen));
  const start = useMemo(() => openingView(explorer), [explorer]);
  useKeys(explorer);
  const printable = usePrintable(explorer);
  useLayoutEffect(handOverFocus, []);
  useEffect(() => keepAddress(explorer), [explorer]);
  useEffect(() => followAddress(explorer, choice), [explorer, choice]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${messages.app.title}: ${messages.app.subtitle}`;
  }, [language, messages]);
  const { app } = messages;
  return (
    <ExplorerContext value={explorer}>
      <SpeechContext value={speech}>
        <ChooseLanguage value={choice.choose}>
          <div className={embedded ? "explorer explorer--embedded" : "explorer"}>
            <Suspense>{printable ? <PrintPage /> : null}</Suspense>
            {embedded ? null : (
              <>
                <button type="button" className="skip" onClick={() => focusItinerary(explorer)}>
                  {app.skipToItinerary}
                </button>
                <button type="button" className="skip" onClick={focusPlay}>
                  {app.skipToTransport}
                </button>
              </>
            )}
            {narrow && !embedded ? (
              <header className="top-bar">
                <h1>{app.title}</h1>
                <Toolbar />
              </header>
            ) : null}
            <main className="explorer__stage" data-sheet={sheet}>
              {embedded ? <h1 className="visually-hidden">{app.title}</h1> : null}
              {/* Before the map, so that a keyboard comes to title, tools and panels before it comes to a hundred places. */}
              {embedded ? (
                <Suspense>
                  <FrameLink />
                </Suspense>
              ) : (
                <Overlays />
              )}
              <MapBoundary text={app.mapFailed}>
                <MapView center={start.center} zoom={start.zoom} onSpace={() => togglePlay(explorer)} />
              </MapBoundary>
              <Notices />
            </main>
            <TimeStrip />
            <TryAgain messages={messages} className="notice">
              <Suspense>{helpWanted ? <HelpDialog /> : null}</Suspense>
            </TryAgain>
            {embedded ? null : <DropTarget />}
            <TryAgain messages={messages} className="notice">
              <Suspense>{shareOpen ? <ShareDialog /> : null}</Suspense>
            </TryAgain>
            <Announcer />
          </div>
        </ChooseLanguage>
      </SpeechContext>
    </ExplorerContext>
  );
}

/** Whether something is so or has been so before. */
function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return now || ever;
}
