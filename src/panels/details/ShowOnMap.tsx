import { useMessages } from "../../i18n/use-messages.ts";

/** Moves the map to what a card is about. */
export function ShowOnMap({ onShow }: { readonly onShow: () => void }) {
  const { panels } = useMessages();
  return (
    <button type="button" className="close" aria-label={panels.showOnMap} title={panels.showOnMap} onClick={onShow}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
        <circle cx="12" cy="12" r="6" />
        <path d="M12 2v6M12 16v6M2 12h6M16 12h6" />
      </svg>
    </button>
  );
}
