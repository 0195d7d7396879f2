import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createExplorer } from "./app/create-explorer.ts";
import { Fault, FaultBoundary } from "./app/FaultBoundary.tsx";
import "./app/fonts.css";
import "./app/frame.css";
import { loadDataset } from "./app/load-dataset.ts";
import "./app/tokens.css";
import { en } from "./i18n/en.ts";
import { notify } from "./state/acts.ts";
import { readHash } from "./state/url-hash.ts";

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no element with the id root");
const root = createRoot(element);

// The history is there before the first render, so that no component has a branch for its absence.
try {
  const embedded = new URLSearchParams(location.search).get("embed") === "1";
  const { link, broken } = readHash(location.hash);
  const { explorer, unknown } = createExplorer(await loadDataset(), link);
  for (const what of [...broken, ...unknown]) notify(explorer.store, en.app.linkDropped(what));
  root.render(
    <StrictMode>
      <FaultBoundary>
        <App explorer={explorer} embedded={embedded} />
      </FaultBoundary>
    </StrictMode>,
  );
} catch (fault) {
  root.render(
    <Fault title={en.app.faultTitle} text={en.app.datasetFailed} detail={fault instanceof Error ? fault.message : String(fault)} />,
  );
}
