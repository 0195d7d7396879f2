import { instant } from "../src/model/instant.ts";
import type { RealStretch } from "./measurements.ts";

/** Where the most moves at once: the whole region in the days of the Oder attack and after, and Prague in its busiest hours. */
export const realStretches: readonly RealStretch[] = [
  {
    title: "the region, from 13 April",
    view: { lon: 14, lat: 50.6, zoom: 7 },
    from: instant(Date.UTC(1945, 3, 13)),
    stepMs: 10 * 60_000,
  },
  {
    title: "Prague, from 6 May",
    view: { lon: 14.42, lat: 50.07, zoom: 11.5 },
    from: instant(Date.UTC(1945, 4, 6, 4)),
    stepMs: 2 * 60_000,
  },
];
