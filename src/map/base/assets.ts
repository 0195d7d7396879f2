import { type LetteringSheet, readLettering } from "./lettering.ts";
import { emptyRegion, readRegion, type Region } from "./region.ts";
import { readTowns, type Town } from "./towns.ts";

/** All the base map draws, save the relief, which comes as a picture for each theme. */
export interface BaseMapAssets {
  readonly region: Region;
  readonly towns: readonly Town[];
  readonly lettering: LetteringSheet;
}

/**
 * Fetches what the base map draws from `basemap/` under the page's own address. Never rejects: a file that cannot be had or read
 * costs itself alone, and its name is handed to `onMissing`.
 */
export async function loadBaseMapAssets(onMissing: (file: string) => void): Promise<BaseMapAssets> {
  const read = async <T>(file: string, parse: (json: unknown) => T, otherwise: T): Promise<T> => {
    try {
      const response = await fetch(baseMapUrl(file));
      if (!response.ok) throw new Error(String(response.status));
      return parse(await response.json());
    } catch {
      onMissing(file);
      return otherwise;
    }
  };
  const [region, towns, lettering] = await Promise.all([
    read("region.json", readRegion, emptyRegion),
    read("towns.json", readTowns, []),
    read("lettering.json", readLettering, { names: [], roads: [] }),
  ]);
  return { region, towns, lettering };
}

/** Address of a file of the base map. */
export function baseMapUrl(file: string): string {
  return `${import.meta.env.BASE_URL}basemap/${file}`;
}
