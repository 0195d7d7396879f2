import type L from "leaflet";
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { useMap } from "react-leaflet";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { mainUnit } from "../model/main-unit.ts";
import { select } from "../state/acts.ts";
import { useDrawnTheme } from "../state/use-drawn-theme.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useReducedMotion } from "../state/use-reduced-motion.ts";
import { useStore } from "../state/use-store.ts";
import { answerPointer } from "./answer-pointer.ts";
import { drive } from "./frame-layer.ts";
import { keepLaidOut } from "./keep-laid-out.ts";
import type { Letterer } from "./labels/march-names.ts";
import { createMarchMap, type MarchMap } from "./march-map.ts";
import { chosenUnits } from "./moving/chosen-units.ts";
import { useOwnGround } from "./own/use-own-ground.ts";
import { openingMarks, placeMarks } from "./places/place-marks.ts";
import { placeWords } from "./places/place-words.ts";
import { reveal } from "./reveal.ts";

interface MarchLayersProps {
  /** Who writes on the base map; nobody before that has come. */
  readonly letterer: RefObject<Letterer>;
}

/** Puts the march on the map and hands it to the clock. Renders nothing. */
export function MarchLayers({ letterer }: MarchLayersProps) {
  const map = useMap();
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const messages = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const ghosts = useStore(store, (state) => state.ghosts);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const selection = useStore(store, (state) => state.selection);
  const opening = useStore(store, (state) => state.opening);
  const theme = useDrawnTheme(useStore(store, (state) => state.theme));
  const reducedMotion = useReducedMotion();
  const { ground: own, marks: ownMarks } = useOwnGround(map, theme);
  const [march, setMarch] = useState<MarchMap | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const settle = useRef<() => void>(() => undefined);
  const chosen = useRef<{ readonly id: string; readonly at: L.LatLng } | null>(null);

  const choose = useCallback(
    (id: string | null, at: L.LatLng): void => {
      chosen.current = id === null ? null : { id, at };
      select(store, id);
    },
    [store],
  );

  useEffect(
    function addMarch() {
      const { positionUnknown: unknown, placeInferred: inferred, placeProbable: probable } = messages.map;
      const made = createMarchMap(map, chronicle, { unknown, inferred, probable }, (id, at) => choose(id, at));
      const stop = drive(map, clock, [made.ground, made.units]);
      setMarch(made);
      return function removeMarch() {
        stop();
        made.places.remove();
        setMarch(null);
      };
    },
    [map, chronicle, clock, choose, messages],
  );

  useEffect(
    function chooseUnits() {
      march?.units.setUnits(chosenUnits(chronicle, account, ghosts, visibleLayers, mainUnit));
      march?.units.show(clock.now());
      settle.current();
    },
    [march, chronicle, account, ghosts, visibleLayers, clock],
  );

  useEffect(
    function choosePlaces() {
      const marks = [...placeMarks(chronicle, account, visibleLayers, mainUnit), ...ownMarks];
      march?.places.setMarks(opening ? openingMarks(marks) : marks, (mark) => placeWords(mark, opening, language, messages));
      settle.current();
    },
    [march, ownMarks, chronicle, account, visibleLayers, opening, language, messages],
  );

  useEffect(
    function tellChoices() {
      march?.ground.setChoice({ account, visibleLayers, theme, selection, opening, mainUnit, language, reducedMotion });
      march?.units.setChoice({ theme, selection, hovered, reducedMotion, opening });
      march?.units.show(clock.now());
      march?.places.setSelection(selection, opening);
      march?.places.lightUp(clock.now());
      settle.current();
    },
    [march, account, visibleLayers, theme, selection, opening, hovered, reducedMotion, language, clock],
  );

  useEffect(
    function layOut() {
      if (march === null) return undefined;
      const onPanels = (): void => {
        // What has been chosen must not lie under its own card, which may be some time in coming.
        if (chosen.current !== null && chosen.current.id === store.get().selection) reveal(map, chosen.current.at, !reducedMotion);
      };
      const forget = (): void => {
        chosen.current = null;
      };
      map.on("dragstart zoomstart", forget);
      const kept = keepLaidOut(map, clock, march, letterer, onPanels);
      settle.current = kept.settle;
      return function leave() {
        settle.current = () => undefined;
        map.off("dragstart zoomstart", forget);
        kept.stop();
      };
    },
    [march, map, clock, store, letterer, reducedMotion],
  );

  useEffect(
    function answer() {
      if (march === null) return undefined;
      const shown = { chronicle, account, visibleLayers };
      return answerPointer(map, clock, { ...march, own }, shown, { onSelect: choose, onHover: setHovered });
    },
    [march, own, map, clock, choose, chronicle, account, visibleLayers],
  );

  return null;
}
