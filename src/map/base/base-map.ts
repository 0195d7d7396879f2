import type L from "leaflet";
import { cityZoom } from "../../state/city-zoom.ts";
import type { BaseMapChoice, DrawnTheme } from "../../state/explorer-state.ts";
import type { Letterer } from "../labels/march-names.ts";
import type { CanvasView } from "../canvas-view.ts";
import { ViewportCanvas } from "../viewport-canvas.ts";
import type { BaseMapAssets } from "./assets.ts";
import { baseTokens } from "./base-tokens.ts";
import { riversBesideCity } from "./beside-city.ts";
import { reliefOpacity } from "./by-zoom.ts";
import { type CityPlan, paintBridges, paintCityRivers, paintRoads } from "./city.ts";
import { EdgeDegrees } from "./edge-degrees.ts";
import { paintGraticule } from "./graticule.ts";
import { addLabelLayer } from "./label-layer.ts";
import { loadFaces } from "./load-faces.ts";
import { paintBorders } from "./paint-borders.ts";
import { paintLakes, paintLand, paintRivers, paintSea } from "./paint-ground.ts";
import { loadRelief, paintRelief, reliefFile } from "./relief.ts";

/** What of the base map a reader may switch off. */
export type BaseMapParts = Pick<BaseMapChoice, "relief" | "rivers" | "bordersOf1937" | "bordersToday">;

/** The base map on a map. */
export interface BaseMapLayers extends Letterer {
  /** Resolves when its names can be written. It never rejects. */
  readonly lettered: Promise<void>;
  /** Draws other lines, towns and lettering from now on; does nothing for those that are drawn. */
  readonly setAssets: (assets: BaseMapAssets) => void;
  readonly setTheme: (theme: DrawnTheme) => void;
  readonly setChoice: (choice: BaseMapParts) => void;
  readonly remove: () => void;
}

/** What a base map is made of. */
export interface BaseMapSettings {
  readonly assets: BaseMapAssets;
  readonly city: CityPlan;
  readonly theme: DrawnTheme;
  readonly choice: BaseMapParts;
  /** Told the name of a picture that could not be had. */
  readonly onMissing: (file: string) => void;
}

/** The ground waits so long for its relief, in milliseconds: without one it would be painted twice. */
const reliefPatience = 400;
/** Panes of the base map with their stacking order. */
const panes = { base: 150, labels: 500 } as const;
/** How far the ground reaches beyond the map, as a share of its size. */
const padding = 0.15;

/** Puts the base map on a map: ground, waters, borders, graticule, city plan, lettering, towns, and degrees along the edge. */
export function addBaseMap(
  map: L.Map,
  { assets: firstAssets, city, theme: firstTheme, choice: firstChoice, onMissing }: BaseMapSettings,
): BaseMapLayers {
  let assets = firstAssets;
  let rivers = riversOf(assets, city);
  let theme = firstTheme;
  let choice = firstChoice;
  const reliefs = new Map<DrawnTheme, ImageBitmap>();
  const asked = new Set<DrawnTheme>();
  for (const [name, order] of Object.entries(panes)) {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(order);
    pane.style.pointerEvents = "none";
  }

  const ground = new ViewportCanvas({ pane: "base", padding, still: true, paint: paintGround });
  const degrees = new EdgeDegrees(theme, assets.hemispheres);
  const labels = addLabelLayer(map, assets, city, { theme, rivers: choice.rivers });
  degrees.addTo(map);
  const facesCame = (): void => {
    labels.measureAnew();
    degrees.draw();
  };
  document.fonts.addEventListener("loadingdone", facesCame);
  const lettered = loadFaces(assets).then(labels.write);
  let isGone = false;
  const patience = new Promise((resolve) => {
    setTimeout(resolve, reliefPatience);
  });
  void Promise.race([showRelief(), patience]).then(() => {
    if (!isGone) ground.addTo(map);
  });

  /** The map is drawn without the relief until it has come, and stays so where it cannot be had. */
  async function showRelief(): Promise<void> {
    const wanted = theme;
    if (asked.has(wanted)) return;
    asked.add(wanted);
    try {
      reliefs.set(wanted, await loadRelief(wanted));
    } catch {
      asked.delete(wanted);
      onMissing(reliefFile(wanted));
      return;
    }
    if (wanted === theme) ground.repaintSoon();
  }

  function paintGround(context: CanvasRenderingContext2D, view: CanvasView): void {
    const tokens = baseTokens[theme];
    const { region, lettering } = assets;
    const relief = reliefs.get(theme);
    paintLand(context, view, tokens);
    if (relief !== undefined && choice.relief)
      paintRelief(context, view, relief, reliefOpacity(view.zoom, tokens.reliefAtNine), tokens.land);
    paintSea(context, view, region.land, tokens);
    paintLakes(context, view, region.lakes, tokens);
    paintGraticule(context, view, tokens);
    if (choice.rivers) paintRivers(context, view, view.zoom < cityZoom ? rivers.onRelief : rivers.onPlan, tokens);
    paintBorders(context, view, region.lines, { of1937: choice.bordersOf1937, today: choice.bordersToday }, tokens);
    paintRoads(context, view, lettering.roads, tokens);
    if (choice.rivers) paintCityRivers(context, view, city.rivers, tokens);
    paintBridges(context, view, city, tokens);
  }

  function repaint(): void {
    ground.repaintSoon();
    labels.setState({ theme, rivers: choice.rivers });
  }

  return {
    lettered,
    setAssets: (next) => {
      if (next === assets) return;
      assets = next;
      rivers = riversOf(assets, city);
      void loadFaces(assets);
      labels.setAssets(assets);
      degrees.setHemispheres(assets.hemispheres);
      ground.repaintSoon();
    },
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      void showRelief();
      degrees.setTheme(next);
      repaint();
    },
    setChoice: (next) => {
      if (next === choice) return;
      choice = next;
      repaint();
    },
    lines: labels.lines,
    letter: labels.letter,
    keepClear: (boxes) => {
      labels.keepClear(boxes);
      // A panel that opened or closed may cover degrees.
      degrees.draw();
    },
    remove: () => {
      isGone = true;
      document.fonts.removeEventListener("loadingdone", facesCame);
      labels.remove();
      for (const layer of [ground, degrees]) layer.remove();
    },
  };
}

/** The rivers level by level, as the relief shows them and as the city plan does, which has its own beside them. */
function riversOf({ region }: BaseMapAssets, city: CityPlan) {
  const { river1, river2, river3, river4 } = region.lines;
  const onRelief = [river1, river2, river3, river4];
  return { onRelief, onPlan: onRelief.map((level) => riversBesideCity(level, city.rivers)) };
}
