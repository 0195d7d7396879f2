import type { BaseMapAssets } from "./assets.ts";
import { sansFont, serifFont } from "./base-tokens.ts";

/**
 * Asks for the type faces that the names are written in, and of each only the files that hold their letters: a canvas by itself asks
 * when it draws, one file after the other. A face that cannot be had is no fault of the map: the next in the list is used.
 */
export function loadFaces({ towns, lettering }: BaseMapAssets): void {
  const townNames = towns.map(({ name, secondName }) => name + secondName).join("");
  const largeTowns = towns.filter(({ inhabitants }) => inhabitants > 350_000);
  const named = (...kinds: readonly string[]): string =>
    lettering.names
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ name }) => name.toLocaleUpperCase() + name)
      .join("");
  const wanted = [
    [sansFont(400, 12), townNames],
    [sansFont(500, 12), largeTowns.map(({ name }) => name).join("")],
    [sansFont(600, 12), largeTowns.map(({ name }) => name).join("")],
    [serifFont("normal", 12), named("region")],
    [serifFont("italic", 12), named("river", "mountains")],
  ] as const;
  for (const [font, text] of wanted) document.fonts.load(font, text).catch(() => undefined);
}
