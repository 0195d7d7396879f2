import type L from "leaflet";
import type { BaseMapChoice } from "../../state/explorer-state.ts";
import type { Box } from "../labels/place-labels.ts";
import { type CanvasView, ViewportCanvas } from "../viewport-canvas.ts";
import type { BaseMapAssets } from "./assets.ts";
import { baseTokens, type GroundTheme, sansFont, serifFont } from "./base-tokens.ts";
import { riversBesideCity } from "./beside-city.ts";
import { cityZoom, reliefOpacity } from "./by-zoom.ts";
import { bridgeBoxes, type CityPlan, paintBridges, paintCityRivers, paintRoads } from "./city.ts";
import { edgeBoxes, EdgeDegrees } from "./edge-degrees.ts";
import { paintGraticule } from "./graticule.ts";
import { type LaidName, layLettering, paintLettering } from "./lay-lettering.ts";
import { layTowns, paintTowns } from "./lay-towns.ts";
import { paintBorders } from "./paint-borders.ts";
import { paintLakes, paintLand, paintRivers, paintSea } from "./paint-ground.ts";
import { loadRelief, paintRelief } from "./relief.ts";

/** What of the base map a reader may switch off. */
export type GroundChoice = Pick<BaseMapChoice, "relief" | "rivers" | "bordersOf1937" | "bordersToday">;

/** The base map on a map. */
export interface BaseMapLayers {
  readonly setTheme: (theme: GroundTheme) => void;
  readonly setChoice: (choice: GroundChoice) => void;
  /** What towns must keep clear of: panels, symbols and names, as boxes in pixels of the map's container as it now stands. */
  readonly setObstacles: (boxes: readonly Box[]) => void;
  /** What the lettering of nature and regions covers, in pixels of the map's container; it goes before units and places. */
  readonly letteringBoxes: () => readonly Box[];
  readonly remove: () => void;
}

/** What a base map is made of. */
export interface BaseMapSettings {
  readonly assets: BaseMapAssets;
  readonly city: CityPlan;
  readonly theme: GroundTheme;
  readonly choice: GroundChoice;
}

/** Panes of the base map with their stacking order. */
const panes = { base: 150, labels: 500 } as const;
/** How far the canvases reach beyond the map, as a share of its size. */
const padding = 0.15;
/** Below this width in pixels fewer towns are shown. */
const narrow = 760;

/** Puts the base map on a map: ground, waters, borders, graticule, city plan, lettering, towns, and degrees along the edge. */
export function addBaseMap(map: L.Map, { assets, city, theme: firstTheme, choice: firstChoice }: BaseMapSettings): BaseMapLayers {
  let theme = firstTheme;
  let choice = firstChoice;
  let lettering: readonly LaidName[] = [];
  let obstacles: readonly Anchored[] = [];
  const reliefs = new Map<GroundTheme, HTMLCanvasElement>();
  const widths = new Map<string, number>();
  const { region, towns, lettering: sheet } = assets;
  const { river1, river2, river3, river4 } = region.lines;
  const rivers = [river1, river2, river3, river4];
  const riversOfPlan = rivers.map((level) => riversBesideCity(level, city.rivers));
  for (const [name, order] of Object.entries(panes)) {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(order);
    pane.style.pointerEvents = "none";
  }

  const ground = new ViewportCanvas({ pane: "base", padding, paint: paintGround });
  const labels = new ViewportCanvas({ pane: "labels", padding, paint: paintLabels });
  const degrees = new EdgeDegrees(theme);
  const fontsCame = (): void => {
    widths.clear();
    labels.repaint();
    degrees.draw();
  };
  for (const layer of [ground, labels, degrees]) layer.addTo(map);
  document.fonts.addEventListener("loadingdone", fontsCame);
  for (const font of [sansFont(400, 12), sansFont(500, 12), sansFont(600, 12), serifFont("normal", 12), serifFont("italic", 12)]) {
    // A face that cannot be had is no fault of the map: the next in the list is used.
    document.fonts.load(font, "Ěá").then(fontsCame, () => undefined);
  }
  fetchRelief();

  /** The map is drawn without the relief until it has come, and stays so where it cannot be had. */
  function fetchRelief(): void {
    const wanted = theme;
    if (reliefs.has(wanted)) return;
    loadRelief(wanted).then(
      (relief) => {
        reliefs.set(wanted, relief);
        if (wanted === theme) ground.repaint();
      },
      () => undefined,
    );
  }

  function paintGround(context: CanvasRenderingContext2D, view: CanvasView): void {
    const tokens = baseTokens[theme];
    const relief = reliefs.get(theme);
    paintLand(context, view, tokens);
    if (relief !== undefined && choice.relief) paintRelief(context, view, relief, reliefOpacity(view.zoom, tokens.reliefAtNine));
    paintSea(context, view, region.land, tokens);
    paintLakes(context, view, region.lakes, tokens);
    paintGraticule(context, view, tokens);
    if (choice.rivers) paintRivers(context, view, view.zoom < cityZoom ? rivers : riversOfPlan, tokens);
    paintBorders(context, view, region.lines, { of1937: choice.bordersOf1937, today: choice.bordersToday }, tokens);
    paintRoads(context, view, sheet.roads, tokens);
    if (choice.rivers) paintCityRivers(context, view, city.rivers, tokens);
    paintBridges(context, view, city, tokens);
  }

  function paintLabels(context: CanvasRenderingContext2D, view: CanvasView): void {
    const tokens = baseTokens[theme];
    lettering = layLettering(
      context,
      view,
      choice.rivers ? sheet.names : sheet.names.filter(({ kind }) => kind !== "river"),
      choice.rivers ? city.rivers : [],
      tokens,
    );
    const blocked = [
      ...lettering.flatMap(({ boxes }) => boxes),
      ...obstacles.map((box) => onCanvas(box, view)),
      ...edgeBoxes(map).map((box) => onCanvas(anchored(map, box), view)),
      ...bridgeBoxes(view, city),
    ];
    const measure = (font: string, text: string): number => {
      const key = `${font}|${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      context.font = font;
      const width = context.measureText(text).width;
      widths.set(key, width);
      return width;
    };
    paintLettering(context, lettering, tokens);
    paintTowns(context, layTowns(view, towns, sheet.names, blocked, map.getSize().x < narrow, measure), tokens);
  }

  return {
    setTheme: (next) => {
      theme = next;
      fetchRelief();
      degrees.setTheme(next);
      ground.repaint();
      labels.repaint();
    },
    setChoice: (next) => {
      choice = next;
      ground.repaint();
      labels.repaint();
    },
    setObstacles: (boxes) => {
      obstacles = boxes.map((box) => anchored(map, box));
      labels.repaint();
    },
    letteringBoxes: () => {
      const view = labels.view;
      if (view === null) return [];
      const { min } = map.getPixelBounds();
      const [dx, dy] = [view.left * view.scale - (min?.x ?? 0), view.top * view.scale - (min?.y ?? 0)];
      return lettering.flatMap(({ boxes }) =>
        boxes.map(({ minX, minY, maxX, maxY }) => ({ minX: minX + dx, minY: minY + dy, maxX: maxX + dx, maxY: maxY + dy })),
      );
    },
    remove: () => {
      document.fonts.removeEventListener("loadingdone", fontsCame);
      for (const layer of [ground, labels, degrees]) layer.remove();
    },
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

function onCanvas({ x, y, width, height }: Anchored, view: CanvasView): Box {
  const [minX, minY] = [(x - view.left) * view.scale, (y - view.top) * view.scale];
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}
