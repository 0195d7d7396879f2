import { useState } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { notify } from "../../state/acts.ts";
import { explorerAddress } from "../../state/address-of.ts";
import { linkOf } from "../../state/link-of.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { copyText } from "../copy-text.ts";

/** Copies a link to what is shown; the page's own address is behind while the march plays. */
export function CopyLink() {
  const explorer = useExplorer();
  const { app, panels } = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(explorerAddress(location.href, linkOf(explorer)));
    setCopied(isCopied);
    if (!isCopied) notify(explorer.store, app.copyRefused);
  };
  return (
    <button
      type="button"
      className="close"
      aria-label={panels.copyLink}
      title={copied ? panels.linkCopied : panels.copyLink}
      onClick={() => void copy()}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
        {copied ? (
          <path d="M4 12l6 6L20 6" />
        ) : (
          <path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
        )}
      </svg>
      <span className="visually-hidden" role="status">
        {copied ? panels.linkCopied : ""}
      </span>
    </button>
  );
}
