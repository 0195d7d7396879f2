import type { Names } from "./feature.ts";

/** Names that the geodata give with their language. */
const given = [
  ["de1945", "de"],
  ["en", "en"],
  ["cs", "cs"],
  ["pl", "pl"],
  ["ru", "ru"],
] as const;

/**
 * The language of one of a place's names, as a BCP 47 tag, for the `lang` of the text: that of the like name given with its language,
 * else what the names beside it tell. `undefined` where nothing tells.
 */
export function languageOfName(names: Names, name: string): string | undefined {
  const known = given.find(([key]) => names[key] === name);
  if (known !== undefined) return known[1];
  const { de1945, cs, pl, of1945, today } = names;
  const ofTheLand = pl === undefined ? "cs" : "pl";
  if (name === today) return cs === undefined && pl === undefined ? undefined : ofTheLand;
  if (name !== of1945) return undefined;
  // A place that has a German name beside the one of the map is not named in German there; one whose Czech or Polish name differs, is.
  if (de1945 !== undefined) return ofTheLand;
  return cs === undefined && pl === undefined ? undefined : "de";
}
