import { Suspense } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { toggleItinerary, toggleLayers, toggleTour } from "../state/acts.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useNarrow } from "../state/use-screen.ts";
import { useStore } from "../state/use-store.ts";
import { fetched } from "./fetched.tsx";
import { Icon } from "./Icon.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import "../panels/search/search-field.css";

// Fetched while the reader looks at the map; the page does not wait for it.
const SearchBox = fetched(async () => (await import("../panels/search/SearchBox.tsx")).SearchBox);

/** Buttons that open and close the panels; on a phone those of tour and help stand in the menu. */
export function Toolbar() {
  const { store } = useExplorer();
  const { app, reading } = useMessages();
  const left = useStore(store, (state) => state.leftPanel);
  const right = useStore(store, (state) => state.rightPanel);
  const touring = useStore(store, (state) => state.tourStep !== null);
  const helpOpen = useStore(store, (state) => state.helpOpen);
  const narrow = useNarrow();
  return (
    <div className="toolbar" role="group" aria-label={app.toolbar} data-covers-map="">
      <Suspense fallback={<span className="search search--waiting" />}>
        <SearchBox />
      </Suspense>
      <button type="button" className="tool" aria-expanded={left === "itinerary"} onClick={() => toggleItinerary(store)}>
        <Icon name="itinerary" />
        <span>{app.itinerary}</span>
      </button>
      <button
        type="button"
        className="tool"
        aria-expanded={right === "layers" || right === "legend"}
        onClick={() => toggleLayers(store)}
      >
        <Icon name="layers" />
        <span>{app.layers}</span>
      </button>
      {narrow ? null : (
        <button type="button" className="tool" aria-expanded={touring} onClick={() => toggleTour(store)}>
          <Icon name="tour" />
          <span>{reading.tour}</span>
        </button>
      )}
      <MoreMenu />
      {narrow ? null : (
        <button
          type="button"
          className="tool"
          aria-expanded={helpOpen}
          aria-label={app.help}
          title={app.help}
          onClick={() => store.set({ helpOpen: !helpOpen })}
        >
          <Icon name="help" />
        </button>
      )}
    </div>
  );
}
