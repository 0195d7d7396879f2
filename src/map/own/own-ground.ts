import type L from "leaflet";
import { knotAt } from "../../chronicle/prepared-track.ts";
import type { Instant } from "../../model/instant.ts";
import type { OwnFeature, OwnLayer } from "../../model/own-layer.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import type { FrameLayer } from "../frame-layer.ts";
import { ViewportCanvas } from "../viewport-canvas.ts";
import { findOwnArea, findOwnMark } from "./find-own.ts";
import type { PlaceMark } from "../places/place-marks.ts";
import { ownMarks } from "./own-marks.ts";
import { paintOwn } from "./paint-own.ts";
import { prepareOwn } from "./prepare-own.ts";

/** The points, lines and areas of the reader's files on the map; what moves in them moves with the units. */
export interface OwnGround extends FrameLayer {
  /** Replaces the layers that are shown; returns the points in them that have a name and a button on the map. */
  readonly setLayers: (layers: readonly OwnLayer[]) => readonly PlaceMark[];
  readonly setChoice: (theme: DrawnTheme, selection: string | null) => void;
  /** The point or line at a point of the map's container, in CSS pixels; `null` for none. */
  readonly markAt: (x: number, y: number) => OwnFeature | null;
  /** The area there. */
  readonly areaAt: (x: number, y: number) => OwnFeature | null;
}

const padding = 0.2;
/** Thousands of points are painted anew at most this often, in milliseconds, however fast their dates pass. */
const restMs = 250;
const manyPoints = 2000;

/** Draws on one canvas, which is painted only when something begins or ends. */
export function createOwnGround(map: L.Map): OwnGround {
  let own = prepareOwn([]);
  let theme: DrawnTheme = "light";
  let selection: string | null = null;
  let now: Instant | null = null;
  let turn = -2;
  let paintedWallMs = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const canvas = new ViewportCanvas({
    pane: "own",
    padding,
    paint: (context, view) => {
      if (now !== null) paintOwn(context, view, own, { theme, selection, at: now });
    },
  });

  const paint = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    paintedWallMs = performance.now();
    canvas.repaint();
  };
  const find = (finder: typeof findOwnMark | typeof findOwnArea, x: number, y: number): OwnFeature | null => {
    const { view } = canvas;
    if (view === null || now === null) return null;
    const { x: left, y: top } = canvas.inset;
    return finder(own, view, now, x + left, y + top);
  };

  return {
    setLayers: (layers) => {
      own = prepareOwn(layers);
      turn = -2;
      if (own.points.features.length + own.shapes.length === 0) canvas.remove();
      else if (canvas.view === null) canvas.addTo(map);
      else paint();
      return ownMarks(layers);
    },
    setChoice: (nextTheme, nextSelection) => {
      if (theme === nextTheme && selection === nextSelection) return;
      theme = nextTheme;
      selection = nextSelection;
      paint();
    },
    show: (at) => {
      const isFirst = now === null;
      now = at;
      const reached = knotAt(own.turns, at);
      if (reached === turn && !isFirst) return;
      turn = reached;
      const since = performance.now() - paintedWallMs;
      if (own.points.features.length <= manyPoints || since >= restMs) paint();
      else waiting ??= setTimeout(paint, restMs - since);
    },
    markAt: (x, y) => find(findOwnMark, x, y),
    areaAt: (x, y) => find(findOwnArea, x, y),
    remove: () => {
      clearTimeout(waiting);
      canvas.remove();
    },
  };
}
