import { locate, nowhere, prepareTrack } from "../../src/chronicle/prepared-track.ts";
import { hourMs, instant } from "../../src/model/instant.ts";
import { fromMercator } from "../../src/model/mercator.ts";
import { syntheticSpan } from "./synthetic-tracks.ts";
import { timeDimension } from "./time-dimension-layer.ts";

/** Over a position for every hour, so that its units move by the hour. */
export const contender = timeDimension((track) => {
  const prepared = prepareTrack(track);
  const located = nowhere();
  const hours = Math.floor((syntheticSpan.end - syntheticSpan.start) / hourMs);
  return Array.from({ length: hours + 1 }, (_, hour) => {
    const at = instant(syntheticSpan.start + hour * hourMs);
    locate(prepared, at, located);
    return { position: fromMercator(located.x, located.y), at };
  });
});
