import type L from "leaflet";
import { hourNumber } from "../i18n/format.ts";
import type { Clock } from "../state/clock.ts";
import { coveredBoxes } from "./covered-boxes.ts";
import type { Box } from "./labels/place-labels.ts";
import type { MarchMap } from "./march-map.ts";
import { panelMs } from "./reveal.ts";

/** While playing, names and flags are laid out anew this often, in milliseconds. */
const layoutEveryMs = 700;

/** What calls for a new layout at once. `groundready` is the base map's word that its lettering has come. */
const relayoutEvents = "moveend zoomend resize groundready";

/**
 * Keeps flags and names off one another and off the panels: after every movement of the map, whenever time comes to rest, and now
 * and then during play. `neighbours` are the lettering, which goes first, and `onLaidOut`, which is told what room is taken, in pixels
 * of the map's container, for the names of towns. `onPanels` is told when panels have come or gone.
 */
export function keepLaidOut(
  map: L.Map,
  clock: Clock,
  { ground, units, places }: MarchMap,
  neighbours: {
    readonly lettering: () => readonly Box[];
    readonly onLaidOut: (taken: readonly Box[]) => void;
    readonly onPanels: () => void;
  },
): { /** Lays out in the next frame. */ readonly settle: () => void; readonly stop: () => void } {
  let lastWallMs = 0;
  let lastHour = -1;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lay = (atRest: boolean): void => {
    const covered = coveredBoxes(map);
    // A place's name may cross the lettering of nature where there is no better spot, rather than go unnamed.
    const lettering = neighbours.lettering().map((box) => ({ ...box, cost: 2.5 }));
    const fronts = ground.labelBoxes();
    const flags = units.layOut(covered, atRest);
    const names = places.layOut([...covered, ...lettering, ...fronts, ...flags], covered);
    neighbours.onLaidOut([...covered, ...fronts, ...flags, ...names]);
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
  // Panels open and close without the map's knowing, and take a moment to come in.
  const panels = new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      neighbours.onPanels();
      settle();
    }, panelMs);
  });
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
    () => clearTimeout(waiting),
    () => cancelAnimationFrame(nextFrame),
    () => clearTimeout(soon),
  ];
  map.on(relayoutEvents, settle);
  document.fonts.addEventListener("loadingdone", settleSoon);
  settleSoon();
  return {
    settle: settleSoon,
    stop: () => {
      for (const stop of stops) stop();
      map.off(relayoutEvents, settle);
      document.fonts.removeEventListener("loadingdone", settleSoon);
    },
  };
}
