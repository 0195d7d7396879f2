import { useCallback, useSyncExternalStore } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { explorerAddress } from "../state/address-of.ts";
import { linkOf } from "../state/link-of.ts";
import { useExplorer } from "../state/use-explorer.ts";
import "./frame-link.css";

/** In another page's frame: what this is, and the way to the full explorer at the same view. */
export function FrameLink() {
  const explorer = useExplorer();
  const { store, clock } = explorer;
  const { app, sharing } = useMessages();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [store.subscribe(listener), clock.onRest(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [store, clock],
  );
  const address = (): string => explorerAddress(location.href, linkOf(explorer));
  const restingAddress = useSyncExternalStore(subscribe, address);
  return (
    <p className="frame-link" data-covers-map="">
      <strong>{app.title}</strong>
      <a
        href={restingAddress}
        target="_blank"
        rel="noopener"
        // During play the clock has gone on since the address was written.
        onClick={({ currentTarget }) => {
          currentTarget.href = address();
        }}
      >
        {sharing.openExplorer}
      </a>
    </p>
  );
}
