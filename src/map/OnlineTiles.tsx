import { useMemo } from "react";
import { TileLayer } from "react-leaflet";
import { useMessages } from "../i18n/use-messages.ts";
import { notify } from "../state/acts.ts";
import type { OnlineMap } from "../state/explorer-state.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";

interface TileSource {
  readonly url: string;
  readonly maxZoom: number;
}

const sources: Readonly<Record<Exclude<OnlineMap, "none">, TileSource>> = {
  openstreetmap: { url: "https://tile.openstreetmap.org/{z}/{x}/{y}.png", maxZoom: 19 },
  opentopomap: { url: "https://tile.opentopomap.org/{z}/{x}/{y}.png", maxZoom: 17 },
};

/** The reader's choice of an online map, over the built-in one: if its tiles fail, that one shows through and a notice says so. */
export function OnlineTiles() {
  const { store } = useExplorer();
  const { map } = useMessages();
  const online = useStore(store, (state) => state.baseMap.online);
  const handlers = useMemo(() => ({ tileerror: () => notify(store, map.tilesFailed) }), [store, map]);
  if (online === "none") return null;
  return <TileLayer key={online} url={sources[online].url} maxNativeZoom={sources[online].maxZoom} eventHandlers={handlers} />;
}
