import * as L from "leaflet";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { canvasDensity } from "../canvas-density.ts";
import { coveredBoxes } from "../covered-boxes.ts";
import type { Box } from "../labels/box.ts";
import { baseTokens, sansFont } from "./base-tokens.ts";
import { graticuleStep } from "./by-zoom.ts";
import { meet } from "./geometry.ts";
import { degreeLabel, type Hemispheres, multiplesBetween } from "./graticule.ts";

/** Height of the strip along the top and width of the strip along the left edge, in pixels: room for `50°02′ с. ш.`. */
const strip = { top: 20, left: 80 } as const;
/** No meridian is lettered nearer to the corner, in pixels. */
const corner = 58;
const tick = 5;
/** Where a parallel's lettering begins, and a little more than what a letter of it takes, in pixels. */
const letters = { from: tick + 3, each: 5.5 } as const;

/** What the degrees on the edge take, in pixels of the map's container: names keep clear of it. */
export function edgeBoxes(map: L.Map, { north, south }: Hemispheres): readonly Box[] {
  const size = map.getSize();
  const top: Box = { minX: 0, minY: -20, maxX: size.x, maxY: strip.top };
  const bounds = map.getBounds();
  const left = multiplesBetween(bounds.getSouth() * 60, bounds.getNorth() * 60, graticuleStep(map.getZoom())).map(
    (minutes): Box => {
      const { y } = map.latLngToContainerPoint([minutes / 60, bounds.getWest()]);
      return { minX: -10, minY: y - 8, maxX: letters.from + degreeLabel(minutes, north, south).length * letters.each, maxY: y + 8 };
    },
  );
  return [top, ...left];
}

/** The degrees along the top and the left edge. They stay on the edge while the map moves under them. */
export class EdgeDegrees extends L.Layer {
  readonly #top = document.createElement("canvas");
  readonly #left = document.createElement("canvas");
  #theme: DrawnTheme;
  #hemispheres: Hemispheres;
  #map: L.Map | null = null;

  constructor(theme: DrawnTheme, hemispheres: Hemispheres) {
    super();
    this.#theme = theme;
    this.#hemispheres = hemispheres;
    for (const canvas of [this.#top, this.#left]) {
      canvas.className = "edge-degrees";
      canvas.setAttribute("aria-hidden", "true");
      canvas.style.cssText = "position:absolute;left:0;top:0;z-index:420;pointer-events:none";
    }
  }

  override onAdd(map: L.Map): this {
    this.#map = map;
    map.getContainer().append(this.#top, this.#left);
    this.draw();
    return this;
  }

  override onRemove(): this {
    this.#map = null;
    this.#top.remove();
    this.#left.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    const hide = (isHidden: boolean) => () => {
      for (const canvas of [this.#top, this.#left]) canvas.style.visibility = isHidden ? "hidden" : "";
    };
    return { move: () => this.draw(), resize: () => this.draw(), zoomanim: hide(true), zoomend: hide(false) };
  }

  setTheme(theme: DrawnTheme): void {
    this.#theme = theme;
    this.draw();
  }

  setHemispheres(hemispheres: Hemispheres): void {
    this.#hemispheres = hemispheres;
    this.draw();
  }

  /** Draws both edges for the map as it stands, save under panels. Does nothing on a map without size. */
  draw(): void {
    const map = this.#map;
    if (map === null || map.getSize().x === 0) return;
    const covered = coveredBoxes(map);
    const isFree = (box: Box): boolean => !covered.some((other) => meet(other, box));
    const step = graticuleStep(map.getZoom());
    const bounds = map.getBounds();
    const size = map.getSize();
    const { north, south, east, west } = this.#hemispheres;
    const top = prepared(this.#top, size.x, strip.top, this.#theme);
    top.textAlign = "center";
    let takenTo = 0;
    for (const minutes of multiplesBetween(bounds.getWest() * 60, bounds.getEast() * 60, step)) {
      const { x } = map.latLngToContainerPoint([bounds.getNorth(), minutes / 60]);
      const label = degreeLabel(minutes, east, west);
      const half = (label.length * letters.each) / 2;
      if (x < corner || x - half < takenTo || x > size.x - half) continue;
      if (!isFree({ minX: x - half, minY: 6, maxX: x + half, maxY: 14 })) continue;
      write(top, label, x, 15, [x, 0, x, tick], this.#theme);
      takenTo = x + half;
    }
    const left = prepared(this.#left, strip.left, size.y, this.#theme);
    left.textAlign = "left";
    for (const minutes of multiplesBetween(bounds.getSouth() * 60, bounds.getNorth() * 60, step)) {
      const { y } = map.latLngToContainerPoint([minutes / 60, bounds.getWest()]);
      if (y < strip.top + 8 || y > size.y - 8 || !isFree({ minX: 0, minY: y - 5, maxX: 40, maxY: y + 5 })) continue;
      write(left, degreeLabel(minutes, north, south), letters.from, y + 4, [0, y, tick, y], this.#theme);
    }
  }
}

function prepared(canvas: HTMLCanvasElement, width: number, height: number, theme: DrawnTheme): CanvasRenderingContext2D {
  const ratio = canvasDensity();
  // Setting the size clears the canvas as well.
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser offers no canvas to draw the map on");
  context.scale(ratio, ratio);
  context.font = sansFont(400, 11);
  context.lineJoin = "round";
  context.strokeStyle = baseTokens[theme].halo;
  context.fillStyle = baseTokens[theme].inkSecond;
  return context;
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  line: readonly [number, number, number, number],
  theme: DrawnTheme,
): void {
  const { halo, inkSecond } = baseTokens[theme];
  context.lineWidth = 3;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
  context.lineWidth = 1.2;
  context.strokeStyle = inkSecond;
  context.beginPath();
  context.moveTo(line[0], line[1]);
  context.lineTo(line[2], line[3]);
  context.stroke();
}
