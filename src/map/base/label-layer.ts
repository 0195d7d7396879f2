import type L from "leaflet";
import RBush from "rbush";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { canvasDensity } from "../canvas-density.ts";
import { type CanvasView, isSameView } from "../canvas-view.ts";
import { coveredBoxes } from "../covered-boxes.ts";
import { type Letterer, nothingStands, type Standing } from "../labels/march-names.ts";
import { grown, moved, type Box } from "../labels/box.ts";
import { leaveTurn, paintInTurn } from "../paint-in-turn.ts";
import { ViewportCanvas } from "../viewport-canvas.ts";
import { type Anchored, anchored, isSameRoom, onCanvas } from "./anchored.ts";
import type { BaseMapAssets } from "./assets.ts";
import { baseTokens } from "./base-tokens.ts";
import { bridgeBoxes, type CityPlan } from "./city.ts";
import { edgeBoxes } from "./edge-degrees.ts";
import { type LaidName, paintNames } from "./laid-name.ts";
import { layDays, paintDays } from "./lay-days.ts";
import { layFronts } from "./lay-fronts.ts";
import { layLettering } from "./lay-lettering.ts";
import { lineBoxes } from "./line-boxes.ts";
import { layTowns } from "./lay-towns.ts";
import { paintTowns } from "./paint-towns.ts";

/** What the names depend on. */
export interface LabelState {
  readonly theme: DrawnTheme;
  /** Whether rivers are drawn, and so named. */
  readonly rivers: boolean;
}

/** The names of the base map, and those of fronts and fallen towns among them. */
export interface LabelLayer extends Letterer {
  /**
   * To be called once the type faces have come or will not: from then on there are names. In another face than theirs they would cost
   * as much as those that follow, and jump when those come.
   */
  readonly write: () => void;
  readonly setAssets: (assets: Pick<BaseMapAssets, "towns" | "lettering" | "hemispheres">) => void;
  readonly setState: (state: LabelState) => void;
  /** To be called when type faces have come: texts are as wide as before no longer. */
  readonly measureAnew: () => void;
  readonly remove: () => void;
}

/** How far the canvas reaches beyond the map, as a share of its size. */
const padding = 0.15;
/** Below this width in pixels fewer towns are shown. */
const narrow = 760;
/** Crossing the mark of a fallen town costs a name as much as this many places further down its list. */
const markCost = 4;

/** And this much for each of the small boxes along a line. */
const lineCost = 0.35;

/** What is written in a view, and the lines that names had rather not cross; in canvas pixels. */
interface Written {
  readonly view: CanvasView;
  readonly names: readonly LaidName[];
  readonly lines: readonly Box[];
}

/** What stands in the way, kept to its place on the ground. */
interface Ground {
  readonly covered: readonly Anchored[];
  readonly marks: readonly Anchored[];
  readonly names: readonly Anchored[];
}

/** Adds the names to the pane `labels`: lettering of nature and fronts, then days of fallen towns, towns and quarters where room is left. */
export function addLabelLayer(map: L.Map, firstAssets: BaseMapAssets, city: CityPlan, first: LabelState): LabelLayer {
  let { towns, lettering: sheet, hemispheres } = firstAssets;
  let state = first;
  let standing: Standing = { ...nothingStands, covered: coveredBoxes(map) };
  let ground = groundOf(standing);
  let obstacles: readonly Anchored[] = [];
  let written: Written | null = null;
  const widths = new Map<string, number>();
  const layer = new ViewportCanvas({ pane: "labels", padding, still: true, paint });
  const measuring = document.createElement("canvas").getContext("2d");
  if (measuring === null) throw new Error("this browser offers no canvas to draw the map on");
  // Named, so that it keeps its turn.
  const begin = (): void => void layer.addTo(map);

  function groundOf({ covered, marks, names }: Standing): Ground {
    const toGround = (boxes: readonly Box[]): readonly Anchored[] => boxes.map((box) => anchored(map, box));
    return { covered: toGround(covered), marks: toGround(marks), names: toGround(names) };
  }

  /** Lettering and names of fronts in a view, laid anew only when the view has changed or what stands in it. */
  function writtenIn(view: CanvasView): Written {
    if (written !== null && isSameView({ ...written.view, ratio: view.ratio }, view)) return written;
    const boxes = (kept: readonly Anchored[]): readonly Box[] => kept.map((box) => onCanvas(box, view));
    const pad = paddingOf(map);
    const hard = [...boxes(ground.covered), ...boxes(ground.marks), ...edges(view)];
    const reserved = boxes(ground.names);
    const names = state.rivers ? sheet.names : sheet.names.filter(({ kind }) => kind !== "river");
    const lettering = layLettering(
      { view, names, cityRivers: state.rivers ? city.rivers : [], tokens: baseTokens[state.theme], measure },
      new RBush<Box>().load([...hard, ...reserved]),
    );
    const within = grown(mapBox(view, pad), -8);
    const lines = lineBoxes(view, mapBox(view, pad), standing);
    const fronts = layFronts(
      standing.fronts,
      {
        view,
        within,
        theme: state.theme,
        measure,
        lines: new RBush<Box>().load([...lines]),
        pushed: new RBush<Box>().load([...reserved]),
      },
      new RBush<Box>().load([...hard, ...lettering.flatMap((name) => name.boxes)]),
    );
    written = { view, names: [...lettering, ...fronts], lines };
    return written;
  }

  function edges(view: CanvasView): readonly Box[] {
    return edgeBoxes(map, hemispheres).map((box) => onCanvas(anchored(map, box), view));
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
    const tokens = baseTokens[state.theme];
    const inTheWay = obstacles.map((box) => onCanvas(box, view));
    const flags = new RBush<Box>().load(inTheWay);
    // A symbol that found no better place goes before lettering.
    const { names: all, lines } = writtenIn(view);
    const names = all.filter((name) => !name.boxes.some((box) => flags.collides(box)));
    const marks = ground.marks.map((box) => ({ ...onCanvas(box, view), cost: markCost }));
    const blocked = [...names.flatMap((name) => name.boxes), ...inTheWay, ...edges(view), ...bridgeBoxes(view, city)];
    const crossed = lines.map((box) => ({ ...box, cost: lineCost }));
    const days = layDays(view, standing.fallen, [...blocked, ...marks, ...crossed], measure);
    paintNames(context, names, tokens.halo);
    paintDays(context, days, state.theme, tokens.halo);
    const laid = layTowns(view, towns, sheet.names, [...blocked, ...days, ...marks, ...crossed], map.getSize().x < narrow, measure);
    paintTowns(context, laid, tokens);
  }

  function repaint(): void {
    written = null;
    layer.repaintSoon();
  }

  return {
    write: () => paintInTurn(begin),
    setAssets: (next) => {
      ({ towns, lettering: sheet, hemispheres } = next);
      repaint();
    },
    setState: (next) => {
      state = next;
      repaint();
    },
    lines: (drawn) => {
      const pad = paddingOf(map);
      const view = viewNow(map, pad);
      const isSame = written !== null && isSameView({ ...written.view, ratio: view.ratio }, view) && areDrawn(drawn, standing);
      const lines = isSame && written !== null ? written.lines : lineBoxes(view, mapBox(view, pad), drawn);
      return lines.map((box) => moved(box, -pad.x, -pad.y));
    },
    letter: (next) => {
      const grounded = groundOf(next);
      const isSame =
        isSameRoom(grounded.covered, ground.covered) &&
        isSameRoom(grounded.marks, ground.marks) &&
        isSameRoom(grounded.names, ground.names) &&
        areDrawn(next, standing);
      if (!isSame) repaint();
      else if (next.fallen.some(({ day }, index) => day !== standing.fallen[index]?.day)) layer.repaintSoon();
      standing = next;
      ground = grounded;
      const pad = paddingOf(map);
      const { names } = writtenIn(viewNow(map, pad));
      const inMap = (box: Box): Box => moved(box, -pad.x, -pad.y);
      return [...names.flatMap(({ boxes }) => boxes.map(inMap)), ...edgeBoxes(map, hemispheres)];
    },
    keepClear: (boxes) => {
      const next = boxes.map((box) => anchored(map, box));
      if (isSameRoom(obstacles, next)) return;
      obstacles = next;
      layer.repaintSoon();
    },
    measureAnew: () => {
      widths.clear();
      repaint();
    },
    remove: () => {
      leaveTurn(begin);
      layer.remove();
    },
  };
}

/** How far the canvas reaches beyond the map to the left and to the top, in pixels. */
function paddingOf(map: L.Map): L.Point {
  return map.getSize().multiplyBy(padding).round();
}

/** Whether the same fronts and ways are drawn. */
function areDrawn(one: Pick<Standing, "fronts" | "ways">, other: Pick<Standing, "fronts" | "ways">): boolean {
  return (
    one.fronts.length === other.fronts.length &&
    one.fronts.every(({ name }, index) => name === other.fronts[index]?.name) &&
    one.ways.length === other.ways.length &&
    one.ways.every((way, index) => way === other.ways[index])
  );
}

/** The map's container on a canvas that reaches beyond it. */
function mapBox({ width, height }: CanvasView, pad: L.Point): Box {
  return { minX: pad.x, minY: pad.y, maxX: width - pad.x, maxY: height - pad.y };
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
