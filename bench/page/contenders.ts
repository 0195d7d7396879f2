import type { Contender } from "./contender.ts";

/** A contender's name in the table, what must be known to read its numbers, and how it is loaded when its turn has come. */
export interface Entry {
  readonly title: string;
  readonly note: string;
  /** Without it the run cannot go on; of others it is said that they did not run. */
  readonly required: boolean;
  readonly load: () => Promise<{ readonly contender: Contender }>;
}

/** All that is measured, in the order of the table. */
export const contenders = {
  floor: {
    title: "Bare canvas (the floor)",
    note: "an even line for each trail and a dot for each unit, all drawn afresh every frame; no map, no pan or zoom, nothing to click",
    required: true,
    load: () => import("./floor.ts"),
  },
  ours: {
    title: "Southward March",
    note: "the page's own unit layer on Leaflet, driven and kept laid out as on the page. Among hundreds its trails fade in two steps, which the floor's do not; up to 200 units it draws broad tapering trails, the way on top of them, APP-6 flags, leaders and names as well. It paints trails anew only when a unit has gone half a pixel further (two among hundreds, where the dot hides the difference): 95 % is what a frame with that takes",
    required: true,
    load: () => import("./ours.ts"),
  },
  "leaflet-canvas": {
    title: "Leaflet and turf, canvas",
    note: "circle markers and polylines moved by hand, preferCanvas",
    required: true,
    load: () => import("./leaflet-canvas.ts"),
  },
  "leaflet-svg": {
    title: "Leaflet and turf, SVG",
    note: "the same in Leaflet's default renderer",
    required: true,
    load: () => import("./leaflet-svg.ts"),
  },
  "time-dimension": {
    title: "Leaflet.TimeDimension",
    note: "shown 1975 for 1945, which it misorders; draws waypoints passed, interpolates nothing",
    required: false,
    load: () => import("./time-dimension.ts"),
  },
  "time-dimension-hourly": {
    title: "Leaflet.TimeDimension, hourly",
    note: "the same given a position for every hour, as it needs to move a unit between waypoints",
    required: false,
    load: () => import("./time-dimension-hourly.ts"),
  },
  "leaflet-timeline": {
    title: "Leaflet.timeline",
    note: "shown 1975 for 1945; shows and hides legs and waypoints, moves nothing",
    required: false,
    load: () => import("./leaflet-timeline.ts"),
  },
  "deck-trips": {
    title: "deck.gl TripsLayer",
    note: "WebGL, in software where there is no graphics card: there its numbers say nothing of a real one",
    required: false,
    load: () => import("./deck-trips.ts"),
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** The short name by which a contender is asked for. */
export type ContenderName = keyof typeof contenders;
