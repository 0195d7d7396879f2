import { member, text } from "./read-json.ts";
import type { Hemispheres } from "./graticule.ts";
import type { Lettering } from "./lettering.ts";
import type { Town } from "./towns.ts";

/** What a reader's language calls that which the base map letters, by the name it has there. */
export interface BaseMapNames {
  readonly lettering: ReadonlyMap<string, string>;
  readonly towns: ReadonlyMap<string, string>;
  readonly hemispheres: Hemispheres;
}

/** Every name as the map has it. */
export const ownNames: BaseMapNames = {
  lettering: new Map(),
  towns: new Map(),
  hemispheres: { north: "N", south: "S", east: "E", west: "W" },
};

/** Reads `names-cs.json` and its like. Throws where it is no such file. */
export function readNames(json: unknown): BaseMapNames {
  const halves = member(json, "hemispheres");
  const half = (name: keyof Hemispheres): string => text(member(halves, name));
  return {
    lettering: wordList(member(json, "lettering")),
    towns: wordList(member(json, "towns")),
    hemispheres: { north: half("north"), south: half("south"), east: half("east"), west: half("west") },
  };
}

/** Reads `names-cs-more.json` and its like: towns that only a closer look shows. Throws where it is no such file. */
export function readTownNames(json: unknown): ReadonlyMap<string, string> {
  return wordList(member(json, "towns"));
}

function wordList(json: unknown): ReadonlyMap<string, string> {
  if (typeof json !== "object" || json === null) throw new Error("expected a list of names");
  return new Map(Object.entries(json).map(([name, translated]) => [name, text(translated)]));
}

/** Mountains, rivers, regions and quarters in the reader's language; those that it has no name for as they are. */
export function renameLettering(names: readonly Lettering[], { lettering }: BaseMapNames): readonly Lettering[] {
  return names.map((each) => ({ ...each, name: lettering.get(each.name) ?? each.name }));
}

/**
 * Towns in the reader's language; those that it has no name for as they are. A town of two names keeps below the translated one that
 * which the map has first, which was its name in 1945.
 */
export function renameTowns(towns: readonly Town[], names: BaseMapNames): readonly Town[] {
  return towns.map((town) => {
    const name = names.towns.get(town.name);
    return name === undefined ? town : { ...town, name, secondName: town.secondName === "" ? "" : town.name };
  });
}
