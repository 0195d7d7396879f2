import { lazy, useEffect, useState, type ComponentType } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { notify } from "../state/acts.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { useExplorer } from "../state/use-explorer.ts";

/**
 * A component that is fetched at its first use, under a `Suspense`. Where it cannot be had, a notice says so, `closed` is set, so that
 * nothing is open that is not there, and the next use fetches anew: React's own `lazy` would keep the failure for good.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  closed: Partial<ExplorerState> = {},
): ComponentType<Props> {
  function Missing() {
    const { store } = useExplorer();
    const { app } = useMessages();
    useEffect(() => {
      // Not before it is shown: what waits has no state of its own, and would fetch anew for as long as nothing comes.
      latest = attempt();
      // Some browsers keep a script that failed for as long as the page lives; its address says where the reader was.
      notify(store, app.partMissing, { name: app.reload, run: () => location.reload() });
      store.set(closed);
    }, [store, app]);
    return null;
  }
  const attempt = (): ComponentType<Props> =>
    lazy<ComponentType<Props>>(async () => {
      try {
        return { default: await load() };
      } catch {
        return { default: Missing };
      }
    });
  let latest = attempt();
  return function Fetched(props: Props) {
    // The same for as long as it is shown: one that failed must not come back in the middle of a sentence.
    const [Part] = useState(() => latest);
    return <Part {...props} />;
  };
}
