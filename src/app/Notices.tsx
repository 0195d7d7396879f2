import { useMessages } from "../i18n/use-messages.ts";
import { dismiss } from "../state/acts.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";

/** Sentences that stay until the reader closes them; said once to readers of the screen. */
export function Notices() {
  const { store } = useExplorer();
  const { app } = useMessages();
  const notices = useStore(store, (state) => state.notices);
  return (
    <div className="notices" role="status" aria-label={app.notices}>
      {notices.map(({ id, text, action }) => (
        <div className="notice" key={id}>
          <strong aria-hidden="true">!</strong>
          <p>{text}</p>
          {action === null ? null : (
            <button
              type="button"
              className="button"
              onClick={() => {
                dismiss(store, id);
                action.run();
              }}
            >
              {action.name}
            </button>
          )}
          <button type="button" className="close" aria-label={app.close} onClick={() => dismiss(store, id)}>
            <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
              <path d="M5 5l14 14M19 5L5 19" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
        </div>
      ))}
    </div>
  );
}
