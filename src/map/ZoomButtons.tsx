import { useMessages } from "../i18n/use-messages.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useNarrow } from "../state/use-screen.ts";
import { wholeMarch } from "./whole-march.ts";

/** Closer, farther, and back to the whole march; a phone pinches and finds the last in the menu. */
export function ZoomButtons() {
  const { camera } = useExplorer();
  const chronicle = useChronicle();
  const { map } = useMessages();
  if (useNarrow()) return null;
  return (
    <div className="zoom-buttons" data-covers-map="">
      <button type="button" aria-label={map.zoomIn} title={map.zoomIn} onClick={() => camera.ask({ kind: "step", zoomBy: 1 })}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M12 4v16M4 12h16" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      <button type="button" aria-label={map.zoomOut} title={map.zoomOut} onClick={() => camera.ask({ kind: "step", zoomBy: -1 })}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M4 12h16" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={map.wholeMarch}
        title={map.wholeMarch}
        onClick={() => camera.ask({ kind: "show", positions: wholeMarch(chronicle) })}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
          <circle cx="12" cy="12" r="1.6" fill="currentColor" stroke="none" />
        </svg>
      </button>
    </div>
  );
}
