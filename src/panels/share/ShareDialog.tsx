import { useState } from "react";
import { useLongTexts, useMessages } from "../../i18n/use-messages.ts";
import { explorerAddress } from "../../state/address-of.ts";
import { linkOf } from "../../state/link-of.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useModal } from "../../state/use-modal.ts";
import { CopyField } from "./CopyField.tsx";
import { FrameBuilder } from "./FrameBuilder.tsx";
import "./share.css";

/** The link to the present view, to copy or to hand to the system, and the code that shows it in another page. */
export function ShareDialog() {
  const explorer = useExplorer();
  const { app, sharing } = useMessages();
  const { shareDialog } = useLongTexts();
  const dialog = useModal();
  // What is shown does not change behind the open dialog.
  const [link] = useState(() => linkOf(explorer));
  const address = explorerAddress(location.href, link);
  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title: `${app.title}: ${app.subtitle}`, url: address });
    } catch {
      // The reader thought better of it; the link is still there to be copied.
    }
  };
  return (
    <dialog
      ref={dialog}
      className="dialog share"
      aria-label={sharing.shareAndEmbed}
      closedby="any"
      onClose={() => explorer.store.set({ shareOpen: false })}
    >
      <h2>{sharing.shareAndEmbed}</h2>
      <div className="double-rule" />
      <CopyField name={shareDialog.linkToView} text={address} rows={3} copyName={shareDialog.copyLink}>
        {"share" in navigator ? (
          <button type="button" className="button" onClick={() => void share()}>
            {shareDialog.share}
          </button>
        ) : null}
      </CopyField>
      <h3>{shareDialog.embed}</h3>
      <FrameBuilder link={link} />
      <div className="dialog__buttons">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {app.close}
        </button>
      </div>
    </dialog>
  );
}
