import { instantOf, type Moment } from "../../chronicle/moments.ts";
import { dayMs, type Instant } from "../../model/instant.ts";

/** How far from the date a moment may lie to be printed, in milliseconds. */
const reachMs = 3 * dayMs;
/** No more than this is printed, so that the days in Prague do not fill ten sheets. */
const most = 60;
/** In empty weeks the nearest are printed, however far off. */
const fewest = 6;

/** The moments within a few days of an instant, in time order: never more than can be read, and in empty weeks the nearest ones. */
export function momentsAround(moments: readonly Moment[], at: Instant): readonly Moment[] {
  const distance = (moment: Moment): number => Math.abs(instantOf(moment) - at);
  const nearest = moments.toSorted((a, b) => distance(a) - distance(b));
  const within = nearest.filter((moment) => distance(moment) <= reachMs).length;
  const count = Math.min(Math.max(within, fewest), most);
  return nearest.slice(0, count).toSorted((a, b) => instantOf(a) - instantOf(b));
}
