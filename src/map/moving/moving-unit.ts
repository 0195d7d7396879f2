import { nowhere, prepareTrack, type Located, type PreparedTrack } from "../../chronicle/prepared-track.ts";
import { unprojected, type ProjectedTrack } from "./projected-track.ts";
import type { Track } from "../../model/track.ts";
import type { Echelon, Unit } from "../../model/unit.ts";

/** A unit on the map with all that a frame changes; made once for each track, then only written to. */
export interface MovingUnit {
  readonly unit: Unit;
  readonly prepared: PreparedTrack;
  readonly projected: ProjectedTrack;
  /** Surname of a division's first commander on record, which tells divisions apart as their numbers do not; else empty. */
  readonly commander: string;
  /** Drawn faintly beside the account the reader follows. */
  readonly ghost: boolean;
  readonly located: Located;
  /** Whether the last frame had a place for it; its dot may be out of view and its trail not. */
  present: boolean;
  /** Whether the last frame drew its dot. */
  drawn: boolean;
  /** Where its dot stands, in CSS pixels of the canvas. */
  x: number;
  y: number;
  /** From the dot to the middle of its flag, in CSS pixels; moves toward the laid-out place frame by frame. */
  offsetX: number;
  offsetY: number;
  targetX: number;
  targetY: number;
  /** Side of the flag on which its name stands. */
  nameSide: "left" | "right";
  /** Whether there is room for its name, and whether so little for its symbol that the dot stands alone. */
  isNamed: boolean;
  isFolded: boolean;
}

/** Makes the unit ready to be drawn along a track. */
export function movingUnit(unit: Unit, track: Track, ghost: boolean): MovingUnit {
  const prepared = prepareTrack(track);
  return {
    unit,
    prepared,
    projected: unprojected(prepared),
    commander: commanderOf(unit),
    ghost,
    located: nowhere(),
    present: false,
    drawn: false,
    x: 0,
    y: 0,
    offsetX: 34,
    offsetY: -32,
    targetX: 34,
    targetY: -32,
    nameSide: "right",
    isNamed: true,
    isFolded: false,
  };
}

function commanderOf({ echelon, commander, shortName }: Unit): string {
  const surname = echelon === "division" ? (commander?.split(" ").at(-1) ?? "") : "";
  return surname === shortName ? "" : surname;
}

/** The zoom level from which units of a size are drawn, so that a division does not vanish under its own battalions. */
const fromZoom: Readonly<Record<Echelon, number>> = {
  army: 5,
  corps: 5,
  division: 5,
  brigade: 7.4,
  group: 9,
  regiment: 9,
  battalion: 9.6,
  company: 9.6,
  person: 7.4,
};

/** Whether a unit of this size is drawn at this zoom; what moves in a reader's own file always is. */
export function isDrawnAt(unit: Unit, zoom: number): boolean {
  return unit.side === "own" || zoom >= fromZoom[unit.echelon];
}
