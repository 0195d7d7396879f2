import { useMessages } from "../../i18n/use-messages.ts";
import { toggleLayer } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { positionsOfFeature } from "../details/positions-of.ts";
import { SideSwatch, Swatch } from "./Swatch.tsx";

const swatches: Readonly<Record<string, React.ReactNode>> = {
  "southward-march": <Swatch kind="road-attested" />,
  "oder-front": <SideSwatch side="roa" />,
  prague: <Swatch kind="zone-insurgents" />,
  "us-third-army": <Swatch kind="halt-line" />,
  "other-formations": <SideSwatch side="roa" hollow />,
  "front-lines": <Swatch kind="front-soviet" />,
  aftermath: <Swatch kind="places" />,
};

/** One checkbox for each layer, and a button that shows the whole of it. A layer without features is left out. */
export function LayerList() {
  const { store, camera } = useExplorer();
  const chronicle = useChronicle();
  const { panels } = useMessages();
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const { layers, features } = chronicle.dataset;
  return (
    <fieldset className="choices">
      <legend>{panels.layers}</legend>
      {layers
        .filter(({ id }) => features.some(({ layer }) => layer === id))
        .map(({ id, title: name }) => (
          <div className="choice" key={id}>
            <label className="check">
              <input type="checkbox" checked={visibleLayers.has(id)} onChange={() => toggleLayer(store, id)} />
              {swatches[id]}
              {name}
            </label>
            <button
              type="button"
              className="close"
              aria-label={panels.zoomTo(name)}
              title={panels.zoomTo(name)}
              onClick={() =>
                camera.ask({ kind: "show", positions: features.filter(({ layer }) => layer === id).flatMap(positionsOfFeature) })
              }
            >
              <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
                <circle cx="12" cy="12" r="5" />
                <path d="M12 3v5M12 16v5M3 12h5M16 12h5" />
              </svg>
            </button>
          </div>
        ))}
    </fieldset>
  );
}
