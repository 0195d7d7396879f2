import { useMemo } from "react";
import { TileLayer } from "react-leaflet";
import { useMessages } from "../i18n/use-messages.ts";
import { notify } from "../state/acts.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { tileSources } from "./tile-sources.ts";

/** The reader's choice of an online map, over the built-in one: if its tiles fail, that one shows through and a notice says so. */
export function OnlineTiles() {
  const { store } = useExplorer();
  const { map } = useMessages();
  const online = useStore(store, (state) => state.baseMap.online);
  const handlers = useMemo(() => ({ tileerror: () => notify(store, map.tilesFailed) }), [store, map]);
  if (online === "none") return null;
  const { url, maxZoom } = tileSources[online];
  return <TileLayer key={online} url={url} maxNativeZoom={maxZoom} eventHandlers={handlers} />;
}
