import type L from "leaflet";
import { locate } from "../../chronicle/prepared-track.ts";
import { hourMs, type Instant } from "../../model/instant.ts";
import type { FrameLayer } from "../frame-layer.ts";
import { sideColours, type DrawnTheme } from "../symbols/side-colours.ts";
import { ViewportCanvas, type CanvasView } from "../viewport-canvas.ts";
import type { Box } from "../labels/place-labels.ts";
import { crowd, paintDot, paintThinTrails, strokesFor, throng } from "./crowd.ts";
import { asFlag, isUnder } from "./flag-of-unit.ts";
import { boxOf, layFlags } from "./flag-layout.ts";
import { isDrawnAt, type MovingUnit } from "./moving-unit.ts";
import { paintFlag } from "./paint-flag.ts";
import { paintHalo } from "./paint-halo.ts";
import { hasTrail, paintTrail } from "./paint-trail.ts";
import { paintWay } from "./paint-way.ts";
import { createSprites } from "./sprites.ts";

/** What the reader and the page have chosen, as far as moving units are concerned. */
export interface UnitLayerChoice {
  readonly theme: DrawnTheme;
  readonly selection: string | null;
  readonly hovered: string | null;
  readonly reducedMotion: boolean;
  /** While the opening card stands, the map shows the route alone. */
  readonly opening: boolean;
}

/** What is said under the name of a unit whose place is not attested. */
export interface UnitLayerWords {
  readonly unknown: string;
  readonly inferred: string;
  readonly probable: string;
}

export interface UnitLayer extends FrameLayer {
  /** Replaces the units: another account, other layers. The most important first. */
  readonly setUnits: (units: readonly MovingUnit[]) => void;
  readonly setChoice: (choice: UnitLayerChoice) => void;
  /** Lays the flags out anew for what the last frame drew, and says what room they take, in container pixels. `settle`: at rest they go there at once. */
  readonly layOut: (taken: readonly Box[], settle: boolean) => readonly Box[];
  /** The unit whose symbol or dot is at this point of the map's container, in CSS pixels; `null` when there is none. */
  readonly unitAt: (x: number, y: number) => MovingUnit | null;
}

/** How far back the trails reach, in hours: over the region, and closer in, where a trail of days would cover the city. */
export interface TrailHours {
  readonly region: number;
  readonly city: number;
}

const padding = 0.12;
/** From this zoom on the map shows a city. */
const cityZoom = 10.5;
/** A circle of doubt wider than this, in pixels, would bury the map; it is drawn on hovering and selection only. */
const widestDoubt = 72;
/** How far a flag goes toward its laid-out place in one frame. */
const drift = 0.18;

/**
 * Draws all units on two canvases, trails below and symbols above the places. Everything a frame needs is prepared: it costs one
 * binary search a unit and what is visible, and allocates nothing for any of them.
 */
export function createUnitLayer(map: L.Map, words: UnitLayerWords, trailHours: TrailHours = { region: 72, city: 12 }): UnitLayer {
  const sprites = createSprites();
  let units: readonly MovingUnit[] = [];
  let choice: UnitLayerChoice = { theme: "light", selection: null, hovered: null, reducedMotion: false, opening: true };
  let now: Instant | null = null;
  /** What the last frame drew with a flag, in the order of the units. */
  const flagged: MovingUnit[] = [];
  let isCrowd = false;

  const trails = new ViewportCanvas({ pane: "trails", padding, paint: (context, view) => paintBelow(context, view) });
  const flags = new ViewportCanvas({ pane: "units", padding, paint: (context) => paintAbove(context) });
  trails.addTo(map);
  const fontsArrived = (): void => {
    sprites.clear();
    flags.repaint();
  };
  document.fonts.addEventListener("loadingdone", fontsArrived);

  function place(moving: MovingUnit, view: CanvasView, at: Instant): void {
    locate(moving.prepared, at, moving.located);
    const { state, x, y } = moving.located;
    moving.drawn = false;
    if (state === "before" || state === "after" || !isDrawnAt(moving.unit, view.zoom)) return;
    // Unknown: the symbol waits, faint, where the unit was last.
    const known = state === "unknown" ? lastKnownKnot(moving) : -1;
    const px = ((known < 0 ? x : (moving.prepared.xs[known] ?? NaN)) - view.left) * view.scale;
    const py = ((known < 0 ? y : (moving.prepared.ys[known] ?? NaN)) - view.top) * view.scale;
    if (!(px > -80 && py > -80 && px < view.width + 80 && py < view.height + 80)) return;
    moving.x = px;
    moving.y = py;
    moving.drawn = true;
  }

  function paintBelow(context: CanvasRenderingContext2D, view: CanvasView): void {
    flagged.length = 0;
    isCrowd = false;
    if (now === null || choice.opening) return;
    let drawn = 0;
    for (const moving of units) {
      place(moving, view, now);
      if (moving.drawn) drawn += 1;
    }
    isCrowd = drawn > crowd;
    const since = now - (view.zoom >= cityZoom ? trailHours.city : trailHours.region) * hourMs;
    const style = { theme: choice.theme, tapered: !choice.reducedMotion, strokes: strokesFor(drawn) };
    for (const moving of units) if (hasFlag(moving)) flagged.push(moving);
    if (isCrowd) paintThinTrails(context, view, units, since, style);
    else {
      for (const moving of flagged) {
        if (!hasTrail(moving)) continue;
        paintTrail(context, view, moving, since, style);
        paintWay(context, view, moving, since, sideColours(moving.unit.side, choice.theme).mark);
      }
    }
    for (const moving of units) {
      if (moving.drawn && moving.located.state !== "unknown" && showsDoubt(moving, view))
        paintHalo(context, view, moving, choice.theme);
    }
    if (!isCrowd) return;
    // Backward, so that the most important unit lies on top.
    for (let index = units.length - 1; index >= 0; index -= 1) {
      const moving = units[index];
      if (moving?.drawn === true && !flagged.includes(moving)) paintDot(context, moving, choice.theme, drawn <= throng);
    }
  }

  function showsDoubt(moving: MovingUnit, view: CanvasView): boolean {
    const { id, side } = moving.unit;
    if (id === choice.selection || id === choice.hovered) return true;
    const radius = moving.located.radius * view.scale;
    return side === "roa" && radius < widestDoubt && (view.zoom < cityZoom || moving.located.certainty !== "attested");
  }

  function paintAbove(context: CanvasRenderingContext2D): void {
    const style = { theme: choice.theme, sprites, selection: choice.selection, detailOf };
    const step = choice.reducedMotion ? 1 : drift;
    for (let index = flagged.length - 1; index >= 0; index -= 1) {
      const moving = flagged[index];
      if (moving === undefined) continue;
      moving.offsetX += (moving.targetX - moving.offsetX) * step;
      moving.offsetY += (moving.targetY - moving.offsetY) * step;
      paintFlag(context, moving, style);
    }
  }

  /** In a crowd only the unit that the reader means has a flag. */
  function hasFlag({ drawn, unit }: MovingUnit): boolean {
    return drawn && (!isCrowd || unit.id === choice.selection || unit.id === choice.hovered);
  }

  function detailOf(moving: MovingUnit): string {
    if (moving.located.state === "unknown") return words.unknown;
    if (moving.located.certainty === "attested") return moving.commander;
    return moving.located.certainty === "inferred" ? words.inferred : words.probable;
  }

  return {
    show: (at) => {
      now = at;
      trails.repaint();
      // A canvas without a flag would still be laid over the map at each frame.
      if (flagged.length === 0) flags.remove();
      else if (flags.view === null) flags.addTo(map);
      else flags.repaint();
    },
    setUnits: (next) => {
      units = next;
      flagged.length = 0;
    },
    setChoice: (next) => {
      choice = next;
    },
    layOut: (taken, settle) => {
      const view = flags.view;
      if (view === null || choice.opening) return [];
      const laid = flagged.map((moving) => asFlag(moving, sprites.name(moving.unit, choice.theme, detailOf(moving)).width));
      const pad = map.getSize().multiplyBy(padding).round();
      const shifted = taken.map((box) => ({
        minX: box.minX + pad.x,
        maxX: box.maxX + pad.x,
        minY: box.minY + pad.y,
        maxY: box.maxY + pad.y,
      }));
      return layFlags(laid, shifted).map((at, index) => {
        const [moving, flag] = [flagged[index], laid[index]];
        if (moving === undefined || flag === undefined) throw new Error("every flag has its unit");
        moving.targetX = at.offsetX;
        moving.targetY = at.offsetY;
        if (settle) {
          moving.offsetX = at.offsetX;
          moving.offsetY = at.offsetY;
        }
        moving.nameSide = at.nameSide;
        const box = boxOf(flag, at);
        return { minX: box.minX - pad.x, maxX: box.maxX - pad.x, minY: box.minY - pad.y, maxY: box.maxY - pad.y };
      });
    },
    unitAt: (x, y) => {
      const pad = map.getSize().multiplyBy(padding).round();
      const [px, py] = [x + pad.x, y + pad.y];
      return units.find((moving) => moving.drawn && !choice.opening && isUnder(moving, hasFlag(moving), px, py)) ?? null;
    },
    remove: () => {
      document.fonts.removeEventListener("loadingdone", fontsArrived);
      trails.remove();
      flags.remove();
    },
  };
}

function lastKnownKnot({ prepared, located }: MovingUnit): number {
  let knot = located.knot;
  while (knot >= 0 && Number.isNaN(prepared.xs[knot] ?? NaN)) knot -= 1;
  return knot;
}
