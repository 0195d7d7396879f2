import { useOwnFileWords } from "../../i18n/use-own-file-words.ts";
import { cornersOf } from "../../model/own-bounds.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { LayerRow } from "../layers/LayerRow.tsx";
import { Swatch } from "../layers/Swatch.tsx";
import { CloseMark } from "../CloseMark.tsx";

/** The reader's own files among the layers: each is switched, shown as a whole, and removed. */
export function OwnLayerRows() {
  const { store, camera, ownFiles } = useExplorer();
  const { ui } = useOwnFileWords();
  const ownLayers = useStore(store, (state) => state.ownLayers);
  return ownLayers.map(({ id, title, features }) => (
    <LayerRow
      key={id}
      id={id}
      name={title}
      swatch={<Swatch kind="own" />}
      onShow={() => camera.ask({ kind: "show", positions: cornersOf(features) })}
    >
      <button
        type="button"
        className="close"
        aria-label={ui.remove(title)}
        title={ui.remove(title)}
        onClick={({ currentTarget }) => {
          // The button goes with its layer; the focus goes to what opens another.
          const next = currentTarget.closest(".layers")?.querySelector<HTMLElement>("[data-opens-file]");
          ownFiles.remove(id);
          next?.focus();
        }}
      >
        <CloseMark />
      </button>
    </LayerRow>
  ));
}
