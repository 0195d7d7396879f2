import L from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { tracksOf } from "../chronicle/chronicle.ts";
import { hourNumber } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { select } from "../state/acts.ts";
import { useDrawnTheme, useReducedMotion } from "../state/use-drawn-theme.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { drive } from "./frame-layer.ts";
import { featureAt } from "./ground/feature-at.ts";
import { createGroundLayer, type GroundLayer } from "./ground/ground-layer.ts";
import { toLatLng } from "./leaflet.ts";
import { movingUnit } from "./moving/moving-unit.ts";
import { createUnitLayer, type UnitLayer } from "./moving/unit-layer.ts";
import { createPanes } from "./panes.ts";
import { createPlaceLayer, type PlaceLayer } from "./places/place-layer.ts";
import { placeMarks } from "./places/place-marks.ts";
import { placeWords } from "./places/place-words.ts";
import { coveredBoxes } from "./covered-boxes.ts";

/** The unit this is about: its road ahead is drawn, and its dates stand on the opening map. */
export const mainUnit = "roa-1st-division";

/** While playing, names and flags are laid out anew this often, in milliseconds. */
const layoutEveryMs = 700;

interface Layers {
  readonly ground: GroundLayer;
  readonly units: UnitLayer;
  readonly places: PlaceLayer;
}

/** Puts the march on the map and hands it to the clock. Renders nothing. `onLaidOut` is told what room names and flags take. */
export function MarchLayers({ onLaidOut }: { readonly onLaidOut: (map: L.Map, boxes: readonly L.Bounds[]) => void }) {
  const map = useMap();
  const { chronicle, clock, store } = useExplorer();
  const messages = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const ghosts = useStore(store, (state) => state.ghosts);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const selection = useStore(store, (state) => state.selection);
  const opening = useStore(store, (state) => state.opening);
  const theme = useDrawnTheme(useStore(store, (state) => state.theme));
  const reducedMotion = useReducedMotion();
  const [layers, setLayers] = useState<Layers | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const layOut = useRef<() => void>(() => undefined);

  useEffect(
    function addLayers() {
      createPanes(map);
      const ground = createGroundLayer(map, chronicle);
      const units = createUnitLayer(map, {
        unknown: messages.map.positionUnknown,
        inferred: messages.map.placeInferred,
        probable: messages.map.placeProbable,
      });
      const places = createPlaceLayer(map, (id) => select(store, id));
      setLayers({ ground, units, places });
      const stop = drive(map, clock, [ground, units]);
      return function removeLayers() {
        stop();
        places.remove();
        setLayers(null);
      };
    },
    [map, chronicle, clock, store, messages],
  );

  useEffect(
    function tellLayers() {
      if (layers === null) return;
      layers.ground.setChoice({ account, visibleLayers, theme, selection, opening, mainUnit });
      layers.units.setChoice({ theme, selection, hovered, reducedMotion, opening });
      layers.units.show(clock.now());
      layers.places.setSelection(selection, opening);
      layOut.current();
    },
    [layers, account, visibleLayers, theme, selection, opening, hovered, reducedMotion, clock],
  );

  useEffect(
    function chooseUnits() {
      if (layers === null) return;
      const own = tracksOf(chronicle.dataset, account).map((track) => ({ track, ghost: false }));
      const others = chronicle.dataset.tracks.filter((track) => track.account !== null && track.account !== account);
      const tracks = [...own, ...(ghosts ? others.map((track) => ({ track, ghost: true })) : [])];
      const units = tracks.flatMap(({ track, ghost }) => {
        const unit = chronicle.units.get(track.unit);
        return unit !== undefined && visibleLayers.has(unit.layer) ? [movingUnit(unit, track, ghost)] : [];
      });
      layers.units.setUnits(units.toSorted((a, b) => importance(b.unit) - importance(a.unit)));
      layers.units.show(clock.now());
    },
    [layers, chronicle, account, ghosts, visibleLayers, clock],
  );

  useEffect(
    function choosePlaces() {
      if (layers === null) return;
      const marks = placeMarks(chronicle, account, visibleLayers, mainUnit);
      layers.places.setMarks(marks, (mark) => placeWords(mark, opening, language, messages));
      layers.places.lightUp(clock.now());
      layOut.current();
    },
    [layers, chronicle, account, visibleLayers, opening, language, messages, clock],
  );

  useEffect(
    function keepLaidOut() {
      if (layers === null) return;
      let lastWallMs = 0;
      let lastHour = -1;
      const lay = (): void => {
        const covered = coveredBoxes(map);
        const flags = layers.units.layOut(covered);
        const names = layers.places.layOut([...covered, ...flags]);
        onLaidOut(
          map,
          [...covered, ...flags, ...names].map((box) => L.bounds([box.minX, box.minY], [box.maxX, box.maxY])),
        );
      };
      const settle = (): void => {
        lay();
        layers.units.show(clock.now());
      };
      layOut.current = settle;
      const frame = (): void => {
        const hour = hourNumber(clock.now());
        if (hour !== lastHour) layers.places.lightUp(clock.now());
        lastHour = hour;
        const wallMs = performance.now();
        if (wallMs - lastWallMs < layoutEveryMs) return;
        lastWallMs = wallMs;
        lay();
      };
      const stops = [clock.onFrame(frame), clock.onRest(settle)];
      map.on("moveend zoomend resize", settle);
      document.fonts.addEventListener("loadingdone", settle);
      settle();
      return () => {
        for (const stop of stops) stop();
        map.off("moveend zoomend resize", settle);
        document.fonts.removeEventListener("loadingdone", settle);
        layOut.current = () => undefined;
      };
    },
    [layers, map, clock, onLaidOut],
  );

  useEffect(
    function answerPointer() {
      if (layers === null) return;
      const click = ({ containerPoint }: L.LeafletMouseEvent): void => {
        const unit = layers.units.unitAt(containerPoint.x, containerPoint.y);
        const feature =
          unit === null
            ? featureAt(containerPoint, {
                chronicle,
                account,
                visibleLayers,
                at: clock.now(),
                toPixel: (position) => map.latLngToContainerPoint(toLatLng(position)),
              })
            : null;
        select(store, unit?.unit.id ?? feature?.id ?? null);
      };
      const hover = ({ containerPoint }: L.LeafletMouseEvent): void => {
        const unit = layers.units.unitAt(containerPoint.x, containerPoint.y);
        map.getContainer().classList.toggle("map--over-unit", unit !== null);
        setHovered(unit?.unit.id ?? null);
      };
      map.on("click", click);
      map.on("mousemove", hover);
      return () => {
        map.off("click", click);
        map.off("mousemove", hover);
      };
    },
    [layers, map, store, chronicle, account, visibleLayers, clock],
  );

  return null;
}

/** The army this is about lies on top and gets the best place for its flag; then the larger formations. */
function importance({ id, side, echelon }: { readonly id: string; readonly side: string; readonly echelon: string }): number {
  const size = ["person", "company", "battalion", "group", "regiment", "brigade", "division", "corps", "army"].indexOf(echelon);
  return size + (side === "roa" ? 20 : 0) + (id === mainUnit ? 100 : 0);
}
