import type L from "leaflet";
import { tracksOf, type Chronicle } from "../../chronicle/chronicle.ts";
import { frontsAt, linesAt, zonesAt } from "../../chronicle/in-force.ts";
import { knotAt } from "../../chronicle/prepared-track.ts";
import { formatDayShort } from "../../i18n/format.ts";
import type { AccountId, LayerId } from "../../model/id.ts";
import type { Leg, MapLine } from "../../model/feature.ts";
import { hourMs, type Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { LonLat } from "../../model/lon-lat.ts";
import type { Side } from "../../model/side.ts";
import type { Unit } from "../../model/unit.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import type { FrameLayer } from "../frame-layer.ts";
import type { FallenTown, FrontName } from "../labels/march-names.ts";
import { isDrawnAt } from "../moving/moving-unit.ts";
import type { CanvasView } from "../canvas-view.ts";
import { ViewportCanvas } from "../viewport-canvas.ts";
import { paintLeg } from "./paint-legs.ts";
import { paintFront, paintLine } from "./paint-lines.ts";
import { paintTakenTowns, takenForMs, takenTowns } from "./paint-taken-towns.ts";
import { createZonePainter } from "./paint-zones.ts";

/** What the reader has chosen, as far as the ground is concerned. */
export interface GroundChoice {
  readonly account: AccountId;
  readonly visibleLayers: ReadonlySet<LayerId>;
  readonly theme: DrawnTheme;
  readonly selection: string | null;
  readonly opening: boolean;
  /** The unit whose road ahead is drawn as well. */
  readonly mainUnit: string;
  readonly language: Language;
  readonly reducedMotion: boolean;
}

/** The ground on a map. */
export interface GroundLayer extends FrameLayer {
  readonly setChoice: (choice: GroundChoice) => void;
  /** The fronts that are drawn, to be named. */
  readonly fronts: () => readonly FrontName[];
  /** The roads of the main unit, as drawn. */
  readonly ways: () => readonly (readonly LonLat[])[];
  /** The towns marked as fallen, the last first. */
  readonly fallenTowns: () => readonly FallenTown[];
}

interface TimedLeg {
  readonly leg: Leg;
  readonly unit: Unit;
  readonly side: Side;
  readonly start: Instant;
  readonly end: Instant;
}

/** For so long the road of a unit other than the main one stays on the map behind it; later a city would be all roads. */
const roadsOfOthersMs = 16 * hourMs;

/** One dated front gives way to the next by a fade, in milliseconds: nothing is claimed for the days between. */
const frontFadeMs = 400;

/** How far the canvas reaches beyond the map on each side, as a share of its size. */
const padding = 0.25;

/**
 * Draws what changes now and then and not by the frame: zones, fronts, lines and roads. A frame costs one binary search; the
 * canvas is painted only when something begins or ends, of which `onTurn` is told.
 */
export function createGroundLayer(map: L.Map, chronicle: Chronicle, onTurn: () => void): GroundLayer {
  let choice: GroundChoice | null = null;
  let legs: readonly TimedLeg[] = [];
  let turns: Float64Array = new Float64Array();
  let turn = -2;
  let now: Instant | null = null;

  let shownFronts = "";
  const zonePainter = createZonePainter();
  const towns = chronicle.places.filter(({ placeType }) => placeType === "taken-town");
  const canvas = new ViewportCanvas({ pane: "ground", padding, paint: (context, view) => paint(context, view) });
  canvas.addTo(map);

  function paint(context: CanvasRenderingContext2D, view: CanvasView): void {
    if (choice === null || now === null) return;
    const { account, visibleLayers, theme, selection, opening } = choice;
    const isVisible = ({ layer }: { readonly layer: LayerId }): boolean => visibleLayers.has(layer);
    if (!opening) {
      zonePainter.paint(context, view, zonesAt(chronicle, account, now).filter(isVisible), theme, selection);
      for (const fronts of frontsAt(chronicle, now)) {
        if (!isVisible(fronts.current)) continue;
        paintFront(context, view, fronts, theme, selection);
      }
      for (const line of linesAt(chronicle, account, now))
        if (isVisible(line)) paintLine(context, view, line, theme, line.id === selection);
      paintTakenTowns(context, view, takenTowns(towns.filter(isVisible), view.zoom, now), theme);
    }
    for (const { leg, unit, side, start, end } of legs) {
      const isMain = unit.id === choice.mainUnit;
      if (!isVisible(leg) || !isDrawnAt(unit, view.zoom)) continue;
      const selected = leg.id === selection;
      if (opening) {
        if (isMain) paintLeg(context, view, leg, side, "opening", theme, selected);
      } else if (end <= now) {
        if (isMain || selected || now - end < roadsOfOthersMs) paintLeg(context, view, leg, side, "travelled", theme, selected);
      } else if (isMain || selected || start <= now) paintLeg(context, view, leg, side, "ahead", theme, selected);
    }
  }

  return {
    setChoice: (next) => {
      if (next.account !== choice?.account) {
        legs = timedLegs(chronicle, next.account);
        turns = turningPoints(chronicle, legs);
      }
      choice = next;
      canvas.repaint();
    },
    fronts: () => {
      if (choice === null || now === null || choice.opening) return [];
      const { visibleLayers, language } = choice;
      const shown = frontsAt(chronicle, now).filter(({ current }) => visibleLayers.has(current.layer));
      return [
        ...shown.map(({ side, current }) => nameOf(current, side, current.title, language)),
        ...shown.flatMap(({ side, earlier }) => (earlier === null ? [] : [nameOf(earlier, side, "", language)])),
      ];
    },
    ways: () => {
      const { mainUnit = "", visibleLayers } = choice ?? {};
      return legs.flatMap(({ leg, unit }) => (unit.id === mainUnit && visibleLayers?.has(leg.layer) === true ? [leg.path] : []));
    },
    fallenTowns: () => {
      if (choice === null || now === null || choice.opening) return [];
      const { visibleLayers, language } = choice;
      return takenTowns(
        towns.filter(({ layer }) => visibleLayers.has(layer)),
        map.getZoom(),
        now,
      ).map(({ when, side, position }) => ({ day: formatDayShort(when.at, language), side, position }));
    },
    show: (at) => {
      now = at;
      const reached = knotAt(turns, at);
      if (reached === turn) return;
      turn = reached;
      const next = choice === null || choice.opening ? "" : frontsShown(chronicle, at);
      const changed = shownFronts !== "" && next !== "" && next !== shownFronts;
      shownFronts = next;
      if (changed && choice?.reducedMotion === false) canvas.fadeTo(frontFadeMs);
      else canvas.repaint();
      onTurn();
    },
    remove: () => {
      canvas.remove();
    },
  };
}

/** `name` where it is the front of the day; one before it has its date alone. */
function nameOf({ when, paths }: MapLine, side: Side, name: string, language: Language): FrontName {
  const day = when === null ? "" : formatDayShort(when.at, language);
  return { name: name === "" ? day : name, day, side, isCurrent: name !== "", paths };
}

/** Which fronts are shown at an instant, as one text to compare. */
function frontsShown(chronicle: Chronicle, at: Instant): string {
  return frontsAt(chronicle, at)
    .map(({ current }) => current.id)
    .join(" ");
}

/** The roads of the army this is about. Those of others are not drawn, so that the ground need not be painted for them either. */
function timedLegs(chronicle: Chronicle, account: AccountId): readonly TimedLeg[] {
  return tracksOf(chronicle.dataset, account).flatMap((track) => {
    const unit = chronicle.units.get(track.unit);
    return track.sections.flatMap((section) => {
      const leg = section.kind === "move" ? chronicle.features.get(section.leg) : undefined;
      return unit?.side === "roa" && leg?.kind === "leg"
        ? [{ leg, unit, side: unit.side, start: section.start, end: section.end }]
        : [];
    });
  });
}

/** Every instant at which the ground changes, in order. */
function turningPoints(chronicle: Chronicle, legs: readonly TimedLeg[]): Float64Array {
  const instants = new Set<number>(legs.flatMap(({ start, end }) => [start, end, end + roadsOfOthersMs]));
  for (const { when } of [...chronicle.zones, ...chronicle.lines]) {
    if (when?.earliest !== null && when !== null) instants.add(when.earliest);
    if (when?.latest !== null && when !== null) instants.add(when.latest);
  }
  for (const { placeType, when } of chronicle.places) {
    if (placeType !== "taken-town" || when?.earliest === null || when === null) continue;
    instants.add(when.earliest);
    instants.add(when.earliest + takenForMs);
  }
  return Float64Array.from([...instants].toSorted((a, b) => a - b));
}
