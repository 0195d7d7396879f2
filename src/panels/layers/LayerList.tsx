import { Suspense } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import type { LayerId } from "../../model/id.ts";
import type { LayerName } from "../../model/layer-name.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { positionsOfFeature } from "../details/positions-of.ts";
import { OwnLayerRows } from "../own/OwnLayerRows.tsx";
import { LayerRow } from "./LayerRow.tsx";
import { SideSwatch, Swatch } from "./Swatch.tsx";

/** The sign of each layer, by its id. */
const swatches: Readonly<Record<string, React.ReactNode>> = {
  "southward-march": <Swatch kind="road-attested" />,
  "oder-front": <SideSwatch side="roa" />,
  prague: <Swatch kind="zone-insurgents" />,
  "us-third-army": <Swatch kind="halt-line" />,
  "other-formations": <SideSwatch side="roa" hollow />,
  "front-lines": <Swatch kind="front-soviet" />,
  aftermath: <Swatch kind="places" />,
} satisfies Readonly<Record<LayerName, React.ReactNode>>;

/** One checkbox for each layer, and a button that shows the whole of it. A layer without features is left out; own files come last. */
export function LayerList() {
  const { store, camera } = useExplorer();
  const { panels } = useMessages();
  const { layers, features } = useChronicle().dataset;
  const hasOwn = useStore(store, (state) => state.ownLayers.length > 0);
  const show = (layer: LayerId): void => {
    camera.ask({ kind: "show", positions: features.filter((each) => each.layer === layer).flatMap(positionsOfFeature) });
  };
  return (
    <fieldset className="choices">
      <legend>{panels.layers}</legend>
      {layers
        .filter(({ id }) => features.some(({ layer }) => layer === id))
        .map(({ id, title }) => (
          <LayerRow key={id} id={id} name={title} swatch={swatches[id]} onShow={() => show(id)} />
        ))}
      <Suspense>{hasOwn ? <OwnLayerRows /> : null}</Suspense>
    </fieldset>
  );
}
