// First, because Leaflet touches markup as soon as it is loaded.
import "./app/trusted-types.ts";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createExplorer } from "./app/create-explorer.ts";
import { Fault, FaultBoundary } from "./app/FaultBoundary.tsx";
import { fetchLayers, offerRetry } from "./app/fetch-layers.ts";
import { loadFirstFaces } from "./app/first-faces.ts";
import { firstLanguage } from "./app/first-language.ts";
import "./app/fonts.css";
import "./app/forced-colours.css";
import "./app/frame.css";
import { keepOffline } from "./app/keep-offline.ts";
import { createLibrary, loadOutline } from "./app/load-geodata.ts";
import { createSpeech, loadFirstWords } from "./app/speech.ts";
import "./app/shell.css";
import "./app/tokens.css";
import { en } from "./i18n/en.ts";
import { interfaceLanguages } from "./i18n/load-messages.ts";
import { notify } from "./state/acts.ts";
import { readFraming } from "./state/address-of.ts";
import { readHash } from "./state/url-hash.ts";

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no element with the id root");
const root = createRoot(element);

// The history is there before the first render, so that no component has a branch for its absence.
try {
  const { embedded, framing } = readFraming(location.search);
  const { link, broken } = readHash(location.hash);
  const outline = await loadOutline();
  const offered = interfaceLanguages.flatMap(([each]) => (outline.languages.includes(each) ? [each] : []));
  const { language: wanted, unknown: unknownLanguage } = firstLanguage(link.language, navigator.languages, offered);
  const [{ speech: first, titles, isInstead }, { layers, missing }] = await Promise.all([
    loadFirstWords(wanted),
    fetchLayers(outline.layers.map(({ id }) => id)),
    loadFirstFaces(wanted),
  ]);
  const { language, messages } = first;
  const { explorer, unknown } = createExplorer({ outline, layers, library: createLibrary(), language, titles }, link);
  if (framing.theme !== null) explorer.store.set({ theme: framing.theme });
  const vain = [...broken, ...unknown, ...(unknownLanguage === null ? [] : [unknownLanguage])];
  if (isInstead) notify(explorer.store, messages.app.languageFailed);
  if (vain.length > 0) notify(explorer.store, messages.app.linkDropped(vain));
  offerRetry(explorer, missing, messages);
  const speech = createSpeech(explorer, first);
  // As a transition React makes the page in slices, between which the browser can answer.
  startTransition(() =>
    root.render(
      <StrictMode>
        <FaultBoundary>
          <App explorer={explorer} speech={speech} embedded={embedded} />
        </FaultBoundary>
      </StrictMode>,
    ),
  );
  keepOffline((update) =>
    notify(explorer.store, speech.speech.get().messages.app.updateReady, {
      name: speech.speech.get().messages.app.updateNow,
      run: update,
    }),
  );
} catch (fault) {
  root.render(
    <Fault title={en.app.faultTitle} text={en.app.datasetFailed} detail={fault instanceof Error ? fault.message : String(fault)} />,
  );
}
