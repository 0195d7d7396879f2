import * as L from "leaflet";
import { canvasDensity } from "./canvas-density.ts";
import { canvasRatio } from "./canvas-ratio.ts";
import type { CanvasView, Painter } from "./canvas-view.ts";
import { leaveTurn, paintInTurn } from "./paint-in-turn.ts";
import { liveSurface, stillSurface, type Surface } from "./canvas-surface.ts";

/** What a canvas over the map is, and who paints it. */
export interface ViewportCanvasOptions {
  /** Name of the map pane it lives in. */
  readonly pane: string;
  /** How far it reaches beyond the map on each side, as a share of the map's size, so that a drag uncovers no blank. */
  readonly padding: number;
  /** Whether it is laid over the map afresh and painted as soon as a drag uncovers a blank, not only when the drag has ended. */
  readonly follows?: boolean;
  /** For what is painted seldom: kept as a picture, which costs a frame nothing where a canvas at rest is copied every time. */
  readonly still?: boolean;
  readonly paint: Painter;
}

/**
 * One retina-aware canvas that covers the map. It moves with the map while a finger drags, is scaled with it while a zoom is
 * animated, and is painted afresh when the movement ends, so that nothing strays. It never takes pointer events.
 *
 * What is painted every frame pays for each pixel, so its canvas reaches but little beyond the map and follows a drag instead.
 */
export class ViewportCanvas extends L.Layer {
  readonly #canvas = document.createElement("canvas");
  readonly #surface: Surface;
  readonly #settings: ViewportCanvasOptions;
  #view: CanvasView | null = null;
  /** Where its upper left corner lies: on the ground, and in pixels of the pane it is in. */
  #corner: L.LatLng = L.latLng(0, 0);
  #offset: L.Point = L.point(0, 0);
  #zooming = false;
  readonly #paintNow = (): void => this.repaint();
  #fading: HTMLCanvasElement | null = null;

  constructor(settings: ViewportCanvasOptions) {
    super({ pane: settings.pane });
    this.#settings = settings;
    this.#surface = (settings.still === true ? stillSurface(this.#canvas) : null) ?? liveSurface(this.#canvas);
    this.#canvas.className = "viewport-canvas leaflet-zoom-animated";
    this.#canvas.setAttribute("aria-hidden", "true");
    // A browser short of memory may take a canvas's pixels away and give them back blank.
    this.#canvas.addEventListener("contextrestored", () => {
      if (this.#view !== null) this.#place();
    });
  }

  /** The view last painted, `null` before the first. */
  get view(): CanvasView | null {
    return this.#view;
  }

  /** Where the map's container begins, in pixels of the canvas. Reads no layout. */
  get inset(): L.Point {
    return this._map.containerPointToLayerPoint([0, 0]).subtract(this.#offset);
  }

  /** Whether Leaflet is animating a zoom: then nothing may be painted. */
  get zooming(): boolean {
    return this.#zooming;
  }

  override onAdd(map: L.Map): this {
    map.getPane(this.#settings.pane)?.append(this.#canvas);
    this.#place();
    return this;
  }

  override onRemove(): this {
    this.#endFade();
    leaveTurn(this.#paintNow);
    this.#canvas.remove();
    this.#view = null;
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      // Leaflet types every listener alike; `zoomanim` is documented to carry center and zoom.
      zoomanim: (event: Partial<L.ZoomAnimEvent>) => this.#animateZoom(event),
      zoomstart: () => {
        this.#endFade();
        this.#zooming = true;
      },
      moveend: () => this.#place(),
      move: () => this.#followDrag(),
      viewreset: () => this.#place(),
      resize: () => this.#place(),
      zoom: () => this.#followPinch(),
      zoomend: () => {
        this.#zooming = false;
      },
    };
  }

  /** Clears the canvas and paints it. Does nothing while a zoom is animated; the end of the zoom repaints. */
  repaint(): void {
    leaveTurn(this.#paintNow);
    if (this.#view === null || this.#zooming) return;
    this.#surface.paint(this.#settings.paint, this.#view);
  }

  /** Repaints with one of the next frames, once for however many changes come before it. */
  repaintSoon(): void {
    paintInTurn(this.#paintNow);
  }

  /** Paints afresh while what was painted before fades out over it, in milliseconds. A movement of the map ends the fading. */
  fadeTo(milliseconds: number): void {
    this.#endFade();
    if (this.#view === null || this.#zooming) return;
    const before = document.createElement("canvas");
    before.width = this.#canvas.width;
    before.height = this.#canvas.height;
    before.getContext("2d")?.drawImage(this.#canvas, 0, 0);
    before.className = "viewport-canvas";
    before.style.cssText = this.#canvas.style.cssText;
    before.setAttribute("aria-hidden", "true");
    this.#canvas.after(before);
    this.#fading = before;
    this.repaint();
    const fade = before.animate([{ opacity: 1 }, { opacity: 0 }], milliseconds);
    fade.addEventListener("finish", () => before.remove());
  }

  #endFade(): void {
    this.#fading?.remove();
    this.#fading = null;
  }

  #followDrag(): void {
    if (this.#settings.follows !== true || this.#view === null || this.#zooming) return;
    const map = this._map;
    // A pinch and a flight change the zoom as they go: then the canvas is scaled.
    if (map.getZoom() !== this.#view.zoom) return;
    const { x, y } = this.inset;
    const size = map.getSize();
    const covers = x >= 0 && y >= 0 && x + size.x <= this.#view.width && y + size.y <= this.#view.height;
    if (!covers) this.#place();
  }

  /** Lays the canvas over the map as it now stands and paints it. */
  #place(): void {
    this.#endFade();
    const map = this._map;
    const size = map.getSize();
    if (size.x === 0 || size.y === 0) return;
    const pad = size.multiplyBy(this.#settings.padding).round();
    const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1)).round();
    const width = size.x + 2 * pad.x;
    const height = size.y + 2 * pad.y;
    const ratio = this.#resize(width, height);
    L.DomUtil.setTransform(this.#canvas, corner, 1);
    this.#corner = map.layerPointToLatLng(corner);
    this.#offset = corner;
    const zoom = map.getZoom();
    const scale = 256 * 2 ** zoom;
    const origin = map.getPixelOrigin();
    this.#view = { zoom, width, height, scale, left: (corner.x + origin.x) / scale, top: (corner.y + origin.y) / scale, ratio };
    this.#zooming = false;
    this.repaint();
  }

  /** Setting a canvas's size clears it and costs memory, so it is done only when it changed. Returns the pixel ratio. */
  #resize(width: number, height: number): number {
    const ratio = canvasRatio(width, height, canvasDensity());
    const pixelWidth = Math.round(width * ratio);
    const pixelHeight = Math.round(height * ratio);
    if (this.#canvas.width !== pixelWidth || this.#canvas.height !== pixelHeight) {
      this.#canvas.width = pixelWidth;
      this.#canvas.height = pixelHeight;
      this.#canvas.style.width = `${width}px`;
      this.#canvas.style.height = `${height}px`;
    }
    return ratio;
  }

  #animateZoom({ zoom, center }: Partial<L.ZoomAnimEvent>): void {
    this.#zooming = true;
    if (zoom !== undefined && center !== undefined) this.#scaleTo(zoom, center);
  }

  /** A pinch fires `zoom` without an animation: the canvas follows the fingers. */
  #followPinch(): void {
    if (this._map.getZoom() !== this.#view?.zoom) this.#scaleTo(this._map.getZoom(), this._map.getCenter());
  }

  #scaleTo(zoom: number, center: L.LatLng): void {
    if (this.#view === null) return;
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.#view.zoom);
    // Where the canvas's corner will lie once the map shows this center at this zoom.
    const half = map.getSize().divideBy(2);
    const newOrigin = map.project(center, zoom).subtract(half);
    const panned = L.DomUtil.getPosition(map.getPane("mapPane") ?? this.#canvas) ?? L.point(0, 0);
    const corner = map.project(this.#corner, zoom).subtract(newOrigin).subtract(panned).round();
    L.DomUtil.setTransform(this.#canvas, corner, scale);
  }
}
