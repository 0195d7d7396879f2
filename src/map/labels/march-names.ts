import type { LonLat } from "../../model/lon-lat.ts";
import type { Side } from "../../model/side.ts";
import type { Box } from "./box.ts";

/** A front to be named along its line. */
export interface FrontName {
  /** With its date. */
  readonly name: string;
  /** The date alone, where there is no room for the whole. */
  readonly day: string;
  readonly side: Side;
  /** Whether it is the front of the day, and not the one before it. */
  readonly isCurrent: boolean;
  readonly paths: readonly (readonly LonLat[])[];
}

/** A fallen town whose day is to be written beside its mark. */
export interface FallenTown {
  readonly day: string;
  readonly side: Side;
  readonly position: LonLat;
}

/** What lettering and the names of fronts have to fit in with; boxes in pixels of the map's container as it now stands. */
export interface Standing {
  /** Panels, and the map's own edge. */
  readonly covered: readonly Box[];
  /** Marks of places and of fallen towns. */
  readonly marks: readonly Box[];
  /** Where the names of the chief places would stand if no unit were in their way. */
  readonly names: readonly Box[];
  readonly fronts: readonly FrontName[];
  readonly fallen: readonly FallenTown[];
  /** The roads of the march, which names had rather not cross. */
  readonly ways: readonly (readonly LonLat[])[];
}

/** The map's hand: writes lettering, names of fronts and towns; boxes in pixels of the map's container as it now stands. */
export interface Letterer {
  /** Small boxes along the fronts of the day and the roads of the march, which names cross only for want of room. */
  readonly lines: (drawn: Pick<Standing, "fronts" | "ways">) => readonly Box[];
  /** Lays lettering and names of fronts around what stands, and says what they cover. */
  readonly letter: (standing: Standing) => readonly Box[];
  /** What flags and names of places take: days of fallen towns and names of towns keep clear of it. */
  readonly keepClear: (taken: readonly Box[]) => void;
}

/** Nothing but the empty map. */
export const nothingStands: Standing = { covered: [], marks: [], names: [], fronts: [], fallen: [], ways: [] };
/** Writes nothing. */
export const noLetterer: Letterer = { lines: () => [], letter: () => [], keepClear: () => undefined };
