import type L from "leaflet";
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState, type RefObject } from "react";
import { useMap } from "react-leaflet";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { notify } from "../state/acts.ts";
import { useDrawnTheme } from "../state/use-drawn-theme.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { loadBaseMapAssets, loadBaseMapNames, noAssets, wholeFrom, type Detail } from "./base/assets.ts";
import { addBaseMap, type BaseMapLayers } from "./base/base-map.ts";
import { ownNames, renameLettering, renameTowns } from "./base/names.ts";
import { cityPlan } from "./city-plan.ts";
import { type Letterer, noLetterer } from "./labels/march-names.ts";

/** The embedded base map. Renders nothing; the map works without it until it has come, and a notice says if it cannot be had. */
export function BaseMap({ handle }: { readonly handle: RefObject<Letterer> }) {
  const map = useMap();
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const { map: words } = useMessages();
  const language = useLanguage();
  const choice = useStore(store, (state) => state.baseMap);
  const theme = useDrawnTheme(useStore(store, (state) => state.theme));
  // Only the first: later ones are told to the layers, which would otherwise be made anew.
  const firstTheme = useRef(theme);
  const detail = useDetail(map);
  const [{ assets, names }, setDrawn] = useState({ assets: noAssets, names: ownNames });
  const named = useMemo(
    () => ({
      ...assets,
      hemispheres: names.hemispheres,
      towns: renameTowns(assets.towns, names),
      lettering: { ...assets.lettering, names: renameLettering(assets.lettering.names, names) },
    }),
    [assets, names],
  );
  const [layers, setLayers] = useState<BaseMapLayers | null>(null);
  const tellMissing = useEffectEvent((file: string) => notify(store, words.baseMapMissing(file)));
  const hasCome = assets !== noAssets;
  const latest = useRef({ assets, named });
  useEffect(() => {
    latest.current = { assets, named };
  }, [assets, named]);

  useEffect(
    function loadAssets() {
      let left = false;
      const tell = (file: string): void => tellMissing(file);
      // Together, so that nothing stands on the map in another language until its name has come.
      void Promise.all([loadBaseMapAssets(detail, latest.current.assets, tell), loadBaseMapNames(language, detail, tell)]).then(
        ([loaded, called]) => {
          if (!left) setDrawn({ assets: loaded, names: called });
        },
      );
      return () => {
        left = true;
      };
    },
    [detail, language],
  );

  useEffect(
    function addBase() {
      if (!hasCome) return undefined;
      const added = addBaseMap(map, {
        assets: latest.current.named,
        city: cityPlan(chronicle),
        theme: firstTheme.current,
        choice: store.get().baseMap,
        onMissing: (file) => tellMissing(file),
      });
      let left = false;
      void added.lettered.then(() => {
        if (!left) setLayers(added);
      });
      return function removeBase() {
        left = true;
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
  useEffect(() => layers?.setAssets(named), [layers, named]);
  useEffect(() => layers?.setTheme(theme), [layers, theme]);
  useEffect(() => layers?.setChoice(choice), [layers, choice]);
  useImperativeHandle(handle, () => layers ?? noLetterer, [layers]);
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
