import type L from "leaflet";
import { canvasDensity } from "../canvas-density.ts";
import { coveredBoxes } from "../covered-boxes.ts";
import type { Box } from "../labels/place-labels.ts";
import type { CanvasView } from "../canvas-view.ts";
import { ViewportCanvas } from "../viewport-canvas.ts";
import type { BaseMapAssets } from "./assets.ts";
import { baseTokens, type GroundTheme } from "./base-tokens.ts";
import { bridgeBoxes, type CityPlan } from "./city.ts";
import { edgeBoxes } from "./edge-degrees.ts";
import { type LaidName, layLettering, paintLettering } from "./lay-lettering.ts";
import { layTowns } from "./lay-towns.ts";
import { paintTowns } from "./paint-towns.ts";

/** What the names depend on. */
export interface LabelState {
  readonly theme: GroundTheme;
  /** Whether rivers are drawn, and so named. */
  readonly rivers: boolean;
}

/** The names of the base map. */
export interface LabelLayer {
  /** To be called once the type faces have come or will not: from then on there are names. */
  readonly write: () => void;
  readonly setAssets: (assets: Pick<BaseMapAssets, "towns" | "lettering" | "hemispheres">) => void;
  readonly setState: (state: LabelState) => void;
  /** Boxes in pixels of the map's container as it now stands, which towns keep clear of. */
  readonly setObstacles: (boxes: readonly Box[]) => void;
  /** What the lettering covers, in pixels of the map's container as it now stands. */
  readonly letteringBoxes: () => readonly Box[];
  /** To be called when type faces have come: texts are as wide as before no longer. */
  readonly measureAnew: () => void;
  readonly remove: () => void;
}

/** How far the canvas reaches beyond the map, as a share of its size. */
const padding = 0.15;
/** Below this width in pixels fewer towns are shown. */
const narrow = 760;

/** Adds the names to the pane `labels`: first the lettering of nature and regions, then towns and quarters where room is left. */
export function addLabelLayer(map: L.Map, firstAssets: BaseMapAssets, city: CityPlan, first: LabelState): LabelLayer {
  let { towns, lettering: sheet, hemispheres } = firstAssets;
  let state = first;
  let obstacles: readonly Anchored[] = [];
  // Names in another face than theirs would cost as much as those that follow, and jump when those come.
  let isWritten = false;
  const widths = new Map<string, number>();
  const layer = new ViewportCanvas({ pane: "labels", padding, still: true, paint });
  const measuring = document.createElement("canvas").getContext("2d");
  if (measuring === null) throw new Error("this browser offers no canvas to draw the map on");
  layer.addTo(map);

  function lay(view: CanvasView): readonly LaidName[] {
    if (measuring === null || !isWritten) return [];
    const names = state.rivers ? sheet.names : sheet.names.filter(({ kind }) => kind !== "river");
    const covered = coveredBoxes(map).map((box) => onCanvas(anchored(map, box), view));
    return layLettering(measuring, view, names, state.rivers ? city.rivers : [], baseTokens[state.theme], covered);
  }

  function measure(font: string, text: string): number {
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined || measuring === null) return known ?? 0;
    measuring.font = font;
    const { width } = measuring.measureText(text);
    widths.set(key, width);
    return width;
  }

  function paint(context: CanvasRenderingContext2D, view: CanvasView): void {
    if (!isWritten) return;
    const tokens = baseTokens[state.theme];
    const lettering = lay(view);
    const blocked = [
      ...lettering.flatMap(({ boxes }) => boxes),
      ...obstacles.map((box) => onCanvas(box, view)),
      ...edgeBoxes(map, hemispheres).map((box) => onCanvas(anchored(map, box), view)),
      ...bridgeBoxes(view, city),
    ];
    paintLettering(context, lettering, tokens);
    paintTowns(context, layTowns(view, towns, sheet.names, blocked, map.getSize().x < narrow, measure), tokens);
  }

  return {
    write: () => {
      isWritten = true;
      layer.repaintSoon();
    },
    setAssets: (next) => {
      ({ towns, lettering: sheet, hemispheres } = next);
      layer.repaintSoon();
    },
    setState: (next) => {
      state = next;
      layer.repaintSoon();
    },
    setObstacles: (boxes) => {
      const next = boxes.map((box) => anchored(map, box));
      if (areSame(obstacles, next)) return;
      obstacles = next;
      layer.repaintSoon();
    },
    letteringBoxes: () => {
      const pad = map.getSize().multiplyBy(padding).round();
      const shift = ({ minX, minY, maxX, maxY }: Box): Box => ({
        minX: minX - pad.x,
        minY: minY - pad.y,
        maxX: maxX - pad.x,
        maxY: maxY - pad.y,
      });
      return lay(viewNow(map, pad)).flatMap(({ boxes }) => boxes.map(shift));
    },
    measureAnew: () => {
      widths.clear();
      layer.repaintSoon();
    },
    remove: () => {
      layer.remove();
    },
  };
}

/** The view a canvas with this padding would paint, whether or not it has done so since the map moved. */
function viewNow(map: L.Map, pad: L.Point): CanvasView {
  const zoom = map.getZoom();
  const scale = 256 * 2 ** zoom;
  const size = map.getSize();
  const { min } = map.getPixelBounds();
  return {
    zoom,
    scale,
    width: size.x + 2 * pad.x,
    height: size.y + 2 * pad.y,
    left: ((min?.x ?? 0) - pad.x) / scale,
    top: ((min?.y ?? 0) - pad.y) / scale,
    ratio: canvasDensity(),
  };
}

/** A box that keeps its size on the screen and its place on the ground: its upper left corner in Mercator units. */
interface Anchored {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function anchored(map: L.Map, { minX, minY, maxX, maxY }: Box): Anchored {
  const scale = 256 * 2 ** map.getZoom();
  const { min } = map.getPixelBounds();
  return { x: ((min?.x ?? 0) + minX) / scale, y: ((min?.y ?? 0) + minY) / scale, width: maxX - minX, height: maxY - minY };
}

function areSame(some: readonly Anchored[], others: readonly Anchored[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ x, y, width, height }, index) => {
      const other = others[index];
      return other !== undefined && x === other.x && y === other.y && width === other.width && height === other.height;
    })
  );
}

function onCanvas({ x, y, width, height }: Anchored, view: CanvasView): Box {
  const [minX, minY] = [(x - view.left) * view.scale, (y - view.top) * view.scale];
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}
