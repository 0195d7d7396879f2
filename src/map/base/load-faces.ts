import { type BaseMapAssets, wholeFrom } from "./assets.ts";
import { sansFont, serifFont } from "./base-tokens.ts";

/** After so many milliseconds names are written in what face there is, and written anew when theirs has come. */
const patience = 2000;

/**
 * Asks for the type faces that the names are written in, and of each only the files that hold their letters: a canvas by itself asks
 * when it draws, one file after the other. That is soon enough for names that only a closer look shows. A face that cannot be had is no fault of the map: the next in the list is used. Resolves when
 * there is nothing to wait for any longer, and never rejects.
 */
export async function loadFaces({ towns, lettering }: BaseMapAssets): Promise<void> {
  const townNames = towns.map(({ name, secondName }) => name + secondName).join("");
  const largeTowns = towns.filter(({ inhabitants }) => inhabitants > 350_000);
  const named = (...kinds: readonly string[]): string =>
    lettering.names
      .filter(({ kind, fromZoom }) => kinds.includes(kind) && fromZoom < wholeFrom)
      .map(({ name }) => name.toLocaleUpperCase() + name)
      .join("");
  const wanted = [
    [sansFont(400, 12), townNames],
    [sansFont(500, 12), largeTowns.map(({ name }) => name).join("")],
    [sansFont(600, 12), largeTowns.map(({ name }) => name).join("")],
    [serifFont("normal", 12), named("region")],
    [serifFont("italic", 12), named("river", "mountains")],
  ] as const;
  const late = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([late, Promise.allSettled(wanted.map(([font, text]) => document.fonts.load(font, text)))]);
}
