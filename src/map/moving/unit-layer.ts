import type L from "leaflet";
import { hourMs, type Instant } from "../../model/instant.ts";
import { cityZoom } from "../../state/city-zoom.ts";
import type { FrameLayer } from "../frame-layer.ts";
import { isSameView, type CanvasView } from "../canvas-view.ts";
import { ViewportCanvas } from "../viewport-canvas.ts";
import type { Box } from "../labels/box.ts";
import type { Obstacle } from "../labels/place-labels.ts";
import { crowd } from "./crowd.ts";
import { layOutUnits } from "./lay-out-units.ts";
import type { MovingUnit } from "./moving-unit.ts";
import { isDrifting, paintFlags, paintTrails, type UnitLayerChoice, type UnitScene } from "./paint-units.ts";
import { paintedPlaces } from "./painted-places.ts";
import { placedUnits } from "./placed-units.ts";
import { createSprites } from "./sprites.ts";
import { unitsAtPoint } from "./units-at-point.ts";
import { indexUnits } from "./units-in-view.ts";

/** What is said under the name of a unit whose place is not attested. */
export interface UnitLayerWords {
  readonly unknown: string;
  readonly inferred: string;
  readonly probable: string;
}

/** The moving units on a map. */
export interface UnitLayer extends FrameLayer {
  /** Replaces the units: another account, other layers. The most important first. */
  readonly setUnits: (units: readonly MovingUnit[]) => void;
  readonly setChoice: (choice: UnitLayerChoice) => void;
  /**
   * Lays the flags out anew for what the last frame drew, and says what room they take, in container pixels. Nothing `taken` is covered,
   * and `marks` only for want of room. `settle`: at rest they go there at once.
   */
  readonly layOut: (taken: readonly Box[], marks: readonly Obstacle[], settle: boolean) => readonly Box[];
  /** The unit whose symbol or dot is at this point of the map's container, in CSS pixels; `null` when there is none. */
  readonly unitAt: (x: number, y: number) => MovingUnit | null;
}

/** How far back the trails reach, in hours: over the region, and closer in, where a trail of days would cover the city. */
export interface TrailHours {
  readonly region: number;
  readonly city: number;
}

/** How far the canvases reach beyond the map, as a share of its size: they are painted every frame, and each pixel costs. */
const padding = 0.03;
/** A symbol that would move by less, in CSS pixels, is not painted anew. */
const flagSlack = 0.04;
/** A trail and a circle of doubt that would move by less are not either; the dot lies over the trail's head. */
const trailSlack = 0.5;
/** Among hundreds there are no circles, and a dot covers more. */
const crowdSlack = 2;
/** Trails of units that stand grow shorter too: they are painted again when this share of their time has passed. */
const trailShare = 0.01;

/**
 * Draws all units on two canvases, trails below and symbols above the places. Everything a frame needs is prepared: it looks only
 * at units on record whose way comes into view, costs one comparison or binary search for each, and allocates nothing for any.
 * A canvas on which nothing would be seen to move is left as it is.
 */
export function createUnitLayer(map: L.Map, words: UnitLayerWords, trailHours: TrailHours = { region: 72, city: 12 }): UnitLayer {
  const sprites = createSprites();
  let found = indexUnits([]);
  let choice: UnitLayerChoice = { theme: "light", selection: null, hovered: null, reducedMotion: false, opening: true };
  let now: Instant | null = null;
  /** What the last frame drew with a flag, in the order of the units. */
  const flagged: MovingUnit[] = [];
  let isCrowd = false;
  /** For which instant and view the units stand where they do. */
  let placedAt = NaN;
  let placedIn: CanvasView | null = null;
  /** Units, choice or layout are others than those painted. */
  let trailsOutdated = true;
  let flagsOutdated = true;
  let trailsPaintedAt = NaN;
  const placed = placedUnits();
  const trailPlaces = paintedPlaces();
  const flagPlaces = paintedPlaces();

  const trails = new ViewportCanvas({
    pane: "trails",
    padding,
    follows: true,
    paint: (context, view) => paintBelow(context, view),
  });
  const flags = new ViewportCanvas({ pane: "units", padding, follows: true, paint: (context, view) => paintAbove(context, view) });
  const pointed = unitsAtPoint(
    () => found.all,
    () => trails.view,
    (moving) => hasFlag(moving) && !moving.isFolded,
  );
  trails.addTo(map);
  const fontsArrived = (): void => {
    sprites.clear();
    flags.repaint();
  };
  document.fonts.addEventListener("loadingdone", fontsArrived);
  map.on("densitychange", sprites.clear);

  function trailMs(view: CanvasView): number {
    return (view.zoom >= cityZoom ? trailHours.city : trailHours.region) * hourMs;
  }

  /** Places all units that may be seen at the instant, unless that is where they are. */
  function place(view: CanvasView, at: Instant): void {
    if (placedAt === at && placedIn !== null && isSameView(placedIn, view)) return;
    placedAt = at;
    placedIn = view;
    pointed.forget();
    found.find(at, view, trailMs(view));
    placed.place(found, view, at);
    const wasCrowd = isCrowd;
    isCrowd = placed.drawn() > crowd;
    if (isCrowd !== wasCrowd) trailsOutdated = flagsOutdated = true;
    flagged.length = 0;
    for (const moving of found.all) if (hasFlag(moving)) flagged.push(moving);
  }

  function scene(): UnitScene {
    return { found, drawn: placed.drawn(), isCrowd, flagged, choice };
  }

  function paintBelow(context: CanvasRenderingContext2D, view: CanvasView): void {
    if (now === null || choice.opening) return;
    place(view, now);
    trailsOutdated = false;
    trailsPaintedAt = now;
    trailPlaces.remember(placed);
    paintTrails(context, view, scene(), now - trailMs(view));
  }

  function paintAbove(context: CanvasRenderingContext2D, view: CanvasView): void {
    if (now === null || choice.opening) return;
    place(view, now);
    flagsOutdated = false;
    flagPlaces.remember(placed);
    paintFlags(context, view, scene(), { sprites, detailOf });
  }

  function trailsWouldDiffer(view: CanvasView, at: Instant): boolean {
    if (trailsOutdated || Math.abs(at - trailsPaintedAt) > trailMs(view) * trailShare) return true;
    // Among hundreds some unit begins a new leg in almost every frame, and it shows in its dot alone.
    return trailPlaces.differ(placed, isCrowd ? crowdSlack : trailSlack, !isCrowd);
  }

  function flagsWouldDiffer(): boolean {
    return flagsOutdated || flagged.some(isDrifting) || flagPlaces.differ(placed, flagSlack, true);
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
      const { view } = trails;
      if (view === null || trails.zooming) return;
      if (choice.opening) {
        if (trailsOutdated) trails.repaint();
        trailsOutdated = false;
        flags.remove();
        return;
      }
      place(view, at);
      if (trailsWouldDiffer(view, at)) trails.repaint();
      // A canvas without a flag would still be laid over the map at each frame.
      if (flagged.length === 0 && !isCrowd) flags.remove();
      else if (flags.view === null) flags.addTo(map);
      else if (flagsWouldDiffer()) flags.repaint();
    },
    setUnits: (next) => {
      found = indexUnits(next);
      flagged.length = 0;
      placedIn = null;
      trailsOutdated = flagsOutdated = true;
    },
    setChoice: (next) => {
      choice = next;
      placedIn = null;
      trailsOutdated = flagsOutdated = true;
    },
    layOut: (taken, marks, settle) => {
      if (flags.view === null || choice.opening) return [];
      flagsOutdated = true;
      const nameWidthOf = (moving: MovingUnit): number =>
        moving.ghost ? 0 : sprites.name(moving.unit, choice.theme, detailOf(moving)).width;
      const isMeant = ({ unit }: MovingUnit): boolean => unit.id === choice.selection;
      const ordered = [...flagged.filter(isMeant), ...flagged.filter((moving) => !isMeant(moving))];
      return layOutUnits(ordered, nameWidthOf, taken, marks, flags.inset, settle);
    },
    unitAt: (x, y) => {
      if (choice.opening || trails.view === null) return null;
      const { x: left, y: top } = trails.inset;
      return pointed.at(x + left, y + top);
    },
    remove: () => {
      document.fonts.removeEventListener("loadingdone", fontsArrived);
      map.off("densitychange", sprites.clear);
      trails.remove();
      flags.remove();
    },
  };
}
