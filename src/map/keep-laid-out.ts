import type L from "leaflet";
import { hourNumber } from "../i18n/format.ts";
import type { Clock } from "../state/clock.ts";
import { coveredBoxes, edgeOf } from "./covered-boxes.ts";
import type { Letterer } from "./labels/march-names.ts";
import type { Box } from "./labels/box.ts";
import { toLatLng } from "./leaflet.ts";
import type { MarchMap } from "./march-map.ts";
import { raiseScale } from "./raise-scale.ts";
import { panelMs } from "./reveal.ts";
import { watchSizes } from "./watch-sizes.ts";

/** While playing, names and flags are laid out anew this often, in milliseconds. */
const layoutEveryMs = 700;

/** What it costs a name or a flag to lie on the mark of a place, and on each of the small boxes along a line. */
const markCost = 1.5;
const lineCost = 0.35;

/** What calls for a new layout at once. `groundready` is the base map's word that its lettering has come. */
const relayoutEvents = "moveend zoomend resize groundready";

/** A layout that is kept up. */
interface KeptLayout {
  /** Lays out in the next frame. */
  readonly settle: () => void;
  readonly stop: () => void;
}

/**
 * Keeps flags and names off one another and off the panels: after every movement of the map, whenever time comes to rest, and now
 * and then during play. One after the other they get the room that is left: lettering of nature and names of fronts, flags,
 * names of places, and last the days and names of towns. `onPanels` is told when panels have come or gone.
 */
export function keepLaidOut(
  map: L.Map,
  clock: Clock,
  { ground, units, places }: MarchMap,
  letterer: { readonly current: Letterer },
  onPanels: () => void,
): KeptLayout {
  let lastWallMs = 0;
  let lastHour = -1;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lay = (atRest: boolean): void => {
    raiseScale(map);
    const panels = coveredBoxes(map);
    const covered = [...panels, ...edgeOf(map.getSize())];
    const fallen = ground.fallenTowns();
    const squares = fallen.map(({ position }): Box => {
      const { x, y } = map.latLngToContainerPoint(toLatLng(position));
      return { minX: x - 4, minY: y - 4, maxX: x + 4, maxY: y + 4 };
    });
    const drawn = { fronts: ground.fronts(), ways: ground.ways() };
    const crossed = letterer.current.lines(drawn).map((box) => ({ ...box, cost: lineCost }));
    const { marks, names: reserved } = places.reserve(panels, [...covered, ...crossed]);
    const lettering = letterer.current.letter({
      ...drawn,
      covered,
      marks: [...marks, ...squares],
      names: reserved,
      fallen,
    });
    const flags = units.layOut(
      [...covered, ...lettering],
      [...marks.map((box) => ({ ...box, cost: markCost })), ...crossed],
      atRest,
    );
    const names = places.layOut([...covered, ...lettering, ...flags, ...squares, ...crossed]);
    letterer.current.keepClear([...covered, ...flags, ...names]);
  };
  const settle = (): void => {
    lay(!clock.playback().playing);
    units.show(clock.now());
  };
  // What changes at once for several reasons is laid out once.
  let nextFrame = 0;
  const settleSoon = (): void => {
    if (nextFrame !== 0) return;
    nextFrame = requestAnimationFrame(() => {
      nextFrame = 0;
      settle();
    });
  };
  const frame = (): void => {
    const hour = hourNumber(clock.now());
    if (hour !== lastHour) places.lightUp(clock.now());
    lastHour = hour;
    const wallMs = performance.now();
    if (wallMs - lastWallMs < layoutEveryMs) return;
    lastWallMs = wallMs;
    // After the frame, when the browser knows the layout anyhow: to ask for it within would make it work it out twice.
    clearTimeout(soon);
    soon = setTimeout(() => lay(!clock.playback().playing));
  };
  // Captions differ in height, and some have their text late. During play the rest of the layout follows soon anyhow. Panels tell
  // themselves when they have come to rest, see below.
  const sizes = watchSizes("[data-covers-map]:not(.panel, .leaflet-container *)", () => {
    if (clock.playback().playing) raiseScale(map);
    else settle();
  });
  // Panels open and close without the map's knowing, and take a moment to come in.
  const settleWithPanels = (): void => {
    sizes.look();
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      raiseScale(map);
      onPanels();
      settle();
    }, panelMs);
  };
  const panels = new MutationObserver(settleWithPanels);
  panels.observe(map.getContainer().closest("main") ?? document.body, {
    childList: true,
    subtree: false,
    attributes: true,
    attributeFilter: ["data-sheet"],
  });
  const stops = [
    clock.onFrame(frame),
    clock.onRest(settle),
    () => panels.disconnect(),
    sizes.stop,
    () => clearTimeout(waiting),
    () => cancelAnimationFrame(nextFrame),
    () => clearTimeout(soon),
  ];
  map.on(relayoutEvents, settle);
  map.on("turn", settleSoon);
  document.fonts.addEventListener("loadingdone", settleSoon);
  settleSoon();
  // A panel that a link opens may be on its way in already.
  settleWithPanels();
  return {
    settle: settleSoon,
    stop: () => {
      for (const stop of stops) stop();
      map.off(relayoutEvents, settle);
      map.off("turn", settleSoon);
      document.fonts.removeEventListener("loadingdone", settleSoon);
    },
  };
}
