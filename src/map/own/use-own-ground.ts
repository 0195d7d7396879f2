import type L from "leaflet";
import { useEffect, useEffectEvent, useState } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { notify } from "../../state/acts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { drive } from "../frame-layer.ts";
import type { PlaceMark } from "../places/place-marks.ts";
import type { OwnGround } from "./own-ground.ts";

/** The reader's files on the map. */
export interface ShownOwn {
  /** `null` while there are none, or their painter has not come. */
  readonly ground: OwnGround | null;
  /** Points that have a name and a button. */
  readonly marks: readonly PlaceMark[];
}

const noMarks: readonly PlaceMark[] = [];

/** Puts the points, lines and areas of the reader's files on the map; a notice says if what paints them cannot be had. */
export function useOwnGround(map: L.Map, theme: DrawnTheme): ShownOwn {
  const { clock, store } = useExplorer();
  const ownLayers = useStore(store, (state) => state.ownLayers);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const selection = useStore(store, (state) => state.selection);
  const { app } = useMessages();
  const tellMissing = useEffectEvent(() => notify(store, app.partMissing));
  const [ground, setGround] = useState<OwnGround | null>(null);
  const [marks, setMarks] = useState(noMarks);
  const isNeeded = ownLayers.length > 0;

  useEffect(
    function addGround() {
      if (!isNeeded) return undefined;
      let stop: (() => void) | null = null;
      let isLeft = false;
      const add = async (): Promise<void> => {
        const { createOwnGround } = await import("./own-ground.ts");
        if (isLeft) return;
        const made = createOwnGround(map);
        stop = drive(map, clock, [made]);
        setGround(made);
      };
      add().catch(() => tellMissing());
      return function removeGround() {
        isLeft = true;
        stop?.();
        setGround(null);
        setMarks(noMarks);
      };
    },
    [map, clock, isNeeded],
  );

  useEffect(
    function chooseLayers() {
      if (ground === null) return;
      const named = ground.setLayers(ownLayers.filter(({ id }) => visibleLayers.has(id)));
      setMarks(named.length === 0 ? noMarks : named);
      ground.show(clock.now());
    },
    [ground, ownLayers, visibleLayers, clock],
  );

  useEffect(
    function tellChoice() {
      ground?.setChoice(theme, selection);
    },
    [ground, theme, selection],
  );

  return { ground, marks };
}
