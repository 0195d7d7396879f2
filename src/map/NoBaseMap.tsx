import { useEffect } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { notify } from "../state/acts.ts";
import { useExplorer } from "../state/use-explorer.ts";

/** Stands where the base map's own code could not be fetched, and says so: the march is shown on bare paper. */
export function NoBaseMap() {
  const { store } = useExplorer();
  const { map } = useMessages();
  useEffect(() => notify(store, map.baseMapMissing("BaseMap")), [store, map]);
  return null;
}
