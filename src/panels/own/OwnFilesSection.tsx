import "./own.css";
import { useMessages } from "../../i18n/use-messages.ts";
import { useOwnFileWords } from "../../i18n/use-own-file-words.ts";
import { useSpan } from "../../state/use-clock.ts";
import { useStore } from "../../state/use-store.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { OwnLayerContents } from "./OwnLayerContents.tsx";
import { pickFiles } from "./pick-files.ts";

/** Opens files of the reader's own, and tells what was found in each. */
export function OwnFilesSection() {
  const { clock, store, ownFiles } = useExplorer();
  const { app } = useMessages();
  const { ui } = useOwnFileWords();
  const ownLayers = useStore(store, (state) => state.ownLayers);
  const march = useChronicle().dataset.span;
  const span = useSpan(clock);
  return (
    <section className="card-section own-files">
      <h3>{ui.heading}</h3>
      <p className="remark">{ui.explanation}</p>
      <p>
        <button type="button" className="button" data-opens-file="" onClick={() => pickFiles(ownFiles.open)}>
          {app.openOwnFile}
        </button>
      </p>
      <p className="remark">{ui.formats}</p>
      {span.start === march.start && span.end === march.end ? null : (
        <p>
          <button type="button" className="button" onClick={ownFiles.showMarch}>
            {ui.showMarch}
          </button>
        </p>
      )}
      {ownLayers.map((layer) => (
        <OwnLayerContents key={layer.id} layer={layer} />
      ))}
    </section>
  );
}
