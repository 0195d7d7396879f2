import { waypointsOf } from "./synthetic-tracks.ts";
import { timeDimension } from "./time-dimension-layer.ts";

/** Over the same waypoints as all others: its units leap from one to the next. */
export const contender = timeDimension(waypointsOf);
