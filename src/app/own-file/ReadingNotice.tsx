import { useOwnFileWords } from "../../i18n/use-own-file-words.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import "./reading-notice.css";

/** How far the reading of a file has come, and a button that stops it; nothing while none is read. */
export function ReadingNotice() {
  const { store, ownFiles } = useExplorer();
  const { ui } = useOwnFileWords();
  const reading = useStore(store, (state) => state.ownReading);
  if (reading === null) return null;
  return (
    <div className="notice">
      <label className="reading-notice">
        {ui.reading(reading.name)}
        <progress value={reading.share} max={1} />
      </label>
      <button type="button" className="button" onClick={ownFiles.cancel}>
        {ui.cancel}
      </button>
    </div>
  );
}
