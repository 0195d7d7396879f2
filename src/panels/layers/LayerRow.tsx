import type { ReactNode } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import type { LayerId } from "../../model/id.ts";
import { toggleLayer } from "../../state/acts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { Check } from "../Check.tsx";

interface LayerRowProps {
  readonly id: LayerId;
  readonly name: string;
  readonly swatch: ReactNode;
  /** Moves the map to the whole of the layer. */
  readonly onShow: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** One layer: the checkbox that shows it, and the button that moves the map to the whole of it. */
export function LayerRow({ id, name, swatch, onShow, children }: LayerRowProps) {
  const { store } = useExplorer();
  const { panels } = useMessages();
  const isVisible = useStore(store, (state) => state.visibleLayers.has(id));
  return (
    <div className="choice">
      <Check checked={isVisible} onChange={() => toggleLayer(store, id)}>
        {swatch}
        {name}
      </Check>
      <button type="button" className="close" aria-label={panels.zoomTo(name)} title={panels.zoomTo(name)} onClick={onShow}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
          <circle cx="12" cy="12" r="5" />
          <path d="M12 3v5M12 16v5M3 12h5M16 12h5" />
        </svg>
      </button>
      {children}
    </div>
  );
}
