import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileGeodata, type CompiledGeodata } from "../src/data/compile-geodata.ts";
import { datasetOf } from "../src/data/edition.ts";
import { contextOf, parseTranslations, translatedLanguages, translationFile } from "../src/data/read-translations.ts";
import { translateEdition } from "../src/data/translate.ts";
import { geodataFolder, readGeodataFolder, sayProblems } from "./geodata-folder.ts";
import { lineUp, type EnglishText } from "./translation-file.ts";

/**
 * `translations`: brings the translation files in line with the English. Adds an empty entry for each text that has none, marks
 * as fuzzy those whose English has changed, and takes out those whose text is gone. Gives the exit code.
 */
export function translations(): number {
  const files = readGeodataFolder();
  const result = compileGeodata(new Map([...files].filter(([path]) => !path.endsWith(".po"))));
  if (!result.ok) {
    console.error(sayProblems(result.problems));
    return 1;
  }
  const texts = englishTexts(result.value);
  for (const language of translatedLanguages) {
    const folder = join(geodataFolder, "translations", language);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (!texts.has(name.replace(/\.po$/u, ""))) rmSync(join(folder, name));
    for (const [file, own] of texts) {
      const path = translationFile(language, file);
      const { text, untranslated, fuzzy } = lineUp(own, parseTranslations(files.get(path) ?? ""), language);
      writeFileSync(join(geodataFolder, path), text);
      if (untranslated + fuzzy > 0) console.log(`${path}: ${String(untranslated)} to translate, ${String(fuzzy)} to look at again`);
    }
  }
  return 0;
}

/** Every text that readers see, by the file it belongs to, in the order in which the file has them. */
function englishTexts({ outline, layers, editions }: CompiledGeodata): ReadonlyMap<string, readonly EnglishText[]> {
  const byFile = new Map<string, Map<string, EnglishText[]>>();
  translateEdition(datasetOf(outline, layers), editions.en, (place, english) => {
    const byId = byFile.get(place.file) ?? new Map<string, EnglishText[]>();
    const ofId = byId.get(place.id) ?? [];
    const text = { context: contextOf(place), english };
    // The first commander is asked for twice: for the map and for the card.
    if (!ofId.some(({ context }) => context === text.context)) byFile.set(place.file, byId.set(place.id, [...ofId, text]));
    return english;
  });
  return new Map([...byFile].map(([file, byId]) => [file, [...byId.values()].flat()]));
}
