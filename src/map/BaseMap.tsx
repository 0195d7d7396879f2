import type L from "leaflet";
import { useEffect, useImperativeHandle, useRef, useState, type RefObject } from "react";
import { useMap } from "react-leaflet";
import { useMessages } from "../i18n/use-messages.ts";
import { notify } from "../state/acts.ts";
import { useDrawnTheme } from "../state/use-drawn-theme.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { loadBaseMapAssets, noAssets, wholeFrom, type Detail } from "./base/assets.ts";
import { addBaseMap, type BaseMapLayers } from "./base/base-map.ts";
import { cityPlan } from "./city-plan.ts";
import type { Box } from "./labels/place-labels.ts";

/** What the march tells the base map. */
export interface BaseMapHandle {
  /** Room that the names of towns must leave free, in pixels of the map's container. */
  readonly keepClear: (taken: readonly Box[]) => void;
  /** What the lettering of nature and regions covers, in pixels of the map's container. */
  readonly lettering: () => readonly Box[];
}

/** The embedded base map. Renders nothing; the map works without it until it has come, and a notice says if it cannot be had. */
export function BaseMap({ handle }: { readonly handle: RefObject<BaseMapHandle | null> }) {
  const map = useMap();
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const { map: words } = useMessages();
  const choice = useStore(store, (state) => state.baseMap);
  const theme = useDrawnTheme(useStore(store, (state) => state.theme));
  // Only the first: later ones are told to the layers, which would otherwise be made anew.
  const firstTheme = useRef(theme);
  const detail = useDetail(map);
  const [assets, setAssets] = useState(noAssets);
  const [layers, setLayers] = useState<BaseMapLayers | null>(null);
  const hasCome = assets !== noAssets;
  const latest = useRef(assets);
  useEffect(() => {
    latest.current = assets;
  }, [assets]);

  useEffect(
    function loadAssets() {
      let left = false;
      void loadBaseMapAssets(detail, latest.current, (file) => notify(store, words.baseMapMissing(file))).then((loaded) => {
        if (!left) setAssets(loaded);
      });
      return () => {
        left = true;
      };
    },
    [detail, store, words],
  );

  useEffect(
    function addBase() {
      if (!hasCome) return undefined;
      const added = addBaseMap(map, {
        assets: latest.current,
        city: cityPlan(chronicle),
        theme: firstTheme.current,
        choice: store.get().baseMap,
      });
      setLayers(added);
      return function removeBase() {
        added.remove();
        setLayers(null);
      };
    },
    [map, chronicle, store, hasCome],
  );

  useEffect(
    function tellMarch() {
      if (layers !== null) map.fire("groundready");
    },
    [map, layers],
  );
  useEffect(() => layers?.setAssets(assets), [layers, assets]);
  useEffect(() => layers?.setTheme(theme), [layers, theme]);
  useEffect(() => layers?.setChoice(choice), [layers, choice]);
  useImperativeHandle(
    handle,
    () => ({ keepClear: (taken) => layers?.setObstacles(taken), lettering: () => layers?.letteringBoxes() ?? [] }),
    [layers],
  );
  return null;
}

/** The whole once a reader has come close, and from then on: going back saves nothing. */
function useDetail(map: L.Map): Detail {
  const [detail, setDetail] = useState<Detail>(() => (map.getZoom() < wholeFrom ? "overview" : "whole"));
  useEffect(
    function watchZoom() {
      if (detail === "whole") return undefined;
      const look = (): void => {
        if (map.getZoom() >= wholeFrom) setDetail("whole");
      };
      map.on("zoom", look);
      return () => {
        map.off("zoom", look);
      };
    },
    [map, detail],
  );
  return detail;
}
