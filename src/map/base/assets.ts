import { createFetchedOnce } from "../../model/fetched-once.ts";
import type { Language } from "../../model/language.ts";
import type { Hemispheres } from "./graticule.ts";
import { type LetteringSheet, readLettering } from "./lettering.ts";
import { type BaseMapNames, ownNames, readNames, readTownNames } from "./names.ts";
import { emptyRegion, readRegion, type Region } from "./region.ts";
import { readTowns, type Town } from "./towns.ts";

/** All the base map draws, save the relief, which comes as a picture for each theme. */
export interface BaseMapAssets {
  readonly region: Region;
  readonly towns: readonly Town[];
  readonly lettering: LetteringSheet;
  readonly hemispheres: Hemispheres;
}

/** Nothing to draw yet. */
export const noAssets: BaseMapAssets = {
  region: emptyRegion,
  towns: [],
  lettering: { names: [], roads: [] },
  hemispheres: ownNames.hemispheres,
};

/** How much of the lines and towns: what the view of the whole march can show, or all there is. */
export type Detail = "overview" | "whole";

/** From this zoom level on the whole is wanted: closer in, a reader could see what the overview leaves out. */
export const wholeFrom = 7.3;

/**
 * Fetches what the base map draws from `basemap/` under the page's own address. Never rejects: a file that cannot be had or read
 * costs itself alone, its name is handed to `onMissing`, and what was there before in `otherwise` stays.
 */
export async function loadBaseMapAssets(detail: Detail, otherwise: BaseMapAssets, onMissing: OnMissing): Promise<BaseMapAssets> {
  const suffix = detail === "overview" ? "-overview" : "";
  const [region, towns, lettering] = await Promise.all([
    read(`region${suffix}.json`, readRegion, otherwise.region, onMissing),
    read(`towns${suffix}.json`, readTowns, otherwise.towns, onMissing),
    read("lettering.json", readLettering, otherwise.lettering, onMissing),
  ]);
  return { ...otherwise, region, towns, lettering };
}

/**
 * What a language calls mountains, rivers, regions and the towns of that detail. Never rejects: without its file they keep the names
 * they have.
 */
export async function loadBaseMapNames(language: Language, detail: Detail, onMissing: OnMissing): Promise<BaseMapNames> {
  if (language === "en") return ownNames;
  const [names, more] = await Promise.all([
    read(`names-${language}.json`, readNames, ownNames, onMissing),
    detail === "whole" ? read(`names-${language}-more.json`, readTownNames, noNames, onMissing) : noNames,
  ]);
  return { ...names, towns: new Map([...names.towns, ...more]) };
}

const noNames: ReadonlyMap<string, string> = new Map();

/** Kept, so that another detail or language asks for no file again. */
const files = createFetchedOnce(async (file): Promise<unknown> => {
  const response = await fetch(baseMapUrl(file));
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
});

type OnMissing = (file: string) => void;

async function read<T>(file: string, parse: (json: unknown) => T, instead: T, onMissing: OnMissing): Promise<T> {
  try {
    return parse(await files.get(file));
  } catch {
    files.forgetFailed();
    onMissing(file);
    return instead;
  }
}

/** Address of a file of the base map. */
export function baseMapUrl(file: string): string {
  return `${import.meta.env.BASE_URL}basemap/${file}`;
}
