import type { LayerContents, Outline } from "../model/dataset.ts";
import { id } from "../model/id.ts";
import type { Result } from "../model/problem.ts";
import type { Language } from "../model/language.ts";
import type { Source } from "../model/source.ts";
import type { LayerTexts } from "../model/texts.ts";
import { buildTracks } from "./build-tracks.ts";
import { checkGazetteer, type Gazetteer } from "./check-gazetteer.ts";
import { checkItinerary } from "./check-itinerary.ts";
import { checkReferences, type ReadFeature } from "./check-references.ts";
import { checkUniqueIds } from "./check-unique-ids.ts";
import { accountsFile, geodataFiles, layerFiles, sourcesFile, unitsFile } from "./geodata-files.ts";
import { idsIn } from "./drop-empty.ts";
import { datasetOf, type Edition } from "./edition.ts";
import { itineraries } from "./itinerary.ts";
import { createProblemLog, type ProblemLog } from "./problem-log.ts";
import { readAccounts } from "./read-accounts.ts";
import { readFeature, type FeatureAndText } from "./read-feature.ts";
import { readFeatureCollection } from "./read-feature-collection.ts";
import { isRecord, readJson } from "./read-json.ts";
import { readSources } from "./read-sources.ts";
import { readReading } from "./read-reading.ts";
import { readTranslator, translatedLanguages } from "./read-translations.ts";
import { readUnits } from "./read-units.ts";
import type { Registry } from "./registry.ts";
import { titlesOf } from "./titles-of.ts";
import { translateEdition } from "./translate.ts";

/** What `compileGeodata` may be given besides the files. */
export interface CompileOptions {
  /** Towns to compare named positions with; without it that check is left out. */
  readonly gazetteer?: Gazetteer;
}

/** The history in the parts in which the page asks for it. */
export interface CompiledGeodata {
  readonly outline: Outline;
  /** In the order of the outline. */
  readonly layers: readonly LayerContents[];
  readonly sources: readonly Source[];
  /** The words, by language: English, and each into which the folder is translated. */
  readonly editions: Readonly<Partial<Record<Language, Edition>>> & { readonly en: Edition };
}

/**
 * Compiles the text of each file of geodata/, by its path in the folder, or gives every problem at once.
 * Layers whose file is absent are empty; the registries must be there. Pure; never throws, whatever the texts hold.
 */
export function compileGeodata(files: ReadonlyMap<string, string>, options: CompileOptions = {}): Result<CompiledGeodata> {
  const log = createProblemLog();
  for (const file of files.keys()) {
    if (file.endsWith(".geojson") && !geodataFiles.includes(file)) {
      log.at(file, null)(
        null,
        `No layer is made from this file; rename it to one of ${layerFiles.map((layer) => layer.file).join(", ")}, or take it out of the folder.`,
      );
    }
  }
  const sourceList = readSourceList(readRegistryFile(files, sourcesFile, log), log);
  const unitList = readUnitList(readRegistryFile(files, unitsFile, log), log);
  const accountsJson = readRegistryFile(files, accountsFile, log);
  const accountList = isRecord(accountsJson) ? accountsJson["accounts"] : undefined;
  const registry: Registry = {
    units: unitList === null ? null : idsIn(unitList),
    sources: sourceList === null ? null : idsIn(sourceList),
    accounts: Array.isArray(accountList) ? idsIn(accountList) : null,
  };
  const sources = readSources(sourceList ?? [], idsIn(sourceList), log);
  const units = readUnits(unitList ?? [], registry, log);
  const accounts = accountsJson === undefined ? null : readAccounts(accountsJson, registry, log);

  const raws = layerFiles.flatMap(({ file, layer }) => readFeatureCollection(file, layer, files.get(file) ?? emptyLayer, log));
  const chapters = isRecord(accountsJson) ? accountsJson["chapters"] : undefined;
  checkUniqueIds(raws, unitList, accountList, chapters, sourceList, log);
  const read: ReadFeature[] = [];
  const told: FeatureAndText[] = [];
  const kinds = new Map<string, string>();
  for (const raw of raws) {
    const both = readFeature(raw, registry);
    if (both !== null) {
      told.push(both);
      read.push({ feature: both.feature, properties: raw.properties, report: raw.report });
    }
    kinds.set(raw.name, String(raw.properties["kind"]));
  }
  checkReferences(read, kinds);
  const ways = itineraries(read, accounts?.accounts.map((account) => account.id) ?? []);
  for (const way of ways) checkItinerary(way);
  if (options.gazetteer !== undefined) checkGazetteer(read, options.gazetteer);

  const features = new Set(read.map(({ feature }): string => feature.id));
  const reading = readReading(files, { sources: registry.sources, units: registry.units, features, log });

  if (accounts === null) return { ok: false, problems: log.problems };
  const tracks = buildTracks(ways);
  const layerOfUnit = new Map(units.map(({ unit }) => [unit.id, unit.layer]));
  const layers = layerFiles.map(({ layer }) => ({
    layer: id<"layer">(layer),
    features: told.flatMap(({ feature }) => (feature.layer === layer ? [feature] : [])),
    tracks: tracks.filter(({ unit }) => layerOfUnit.get(unit) === layer),
  }));
  const outline = {
    ...accounts,
    layers: layerFiles.map(({ layer, title }) => ({ id: id<"layer">(layer), title })),
    units: units.map(({ unit }) => unit),
  };
  const dataset = datasetOf({ ...outline, languages: [] }, layers);
  const english: Edition = {
    titles: titlesOf(dataset, (_place, title) => title),
    layerTexts: Object.fromEntries(layerFiles.map(({ layer }) => [layer, textsOf(told, layer)])),
    unitTexts: Object.fromEntries(units.map(({ unit, text }) => [unit.id, text])),
    reading,
  };
  const translations = translatedLanguages.flatMap((language) => {
    const translator = readTranslator(files, language, log);
    if (translator === null) return [];
    const edition = translateEdition(dataset, english, translator.say);
    translator.reportIdle();
    return [[language, edition] as const];
  });
  if (log.problems.length > 0) return { ok: false, problems: log.problems };
  return {
    ok: true,
    value: {
      outline: { ...outline, languages: ["en", ...translations.map(([language]) => language)] },
      layers,
      sources,
      editions: { en: english, ...Object.fromEntries(translations) },
    },
  };
}

function textsOf(told: readonly FeatureAndText[], layer: string): LayerTexts {
  return Object.fromEntries(told.flatMap(({ feature, text }) => (feature.layer === layer ? [[feature.id, text]] : [])));
}

const emptyLayer = '{ "type": "FeatureCollection", "features": [] }';

function readRegistryFile(files: ReadonlyMap<string, string>, file: string, log: ProblemLog): unknown {
  const text = files.get(file);
  if (text !== undefined) return readJson(text, log.at(file, null));
  log.at(file, null)(null, "The file is missing; nothing can be shown without it.");
  return undefined;
}

function readUnitList(json: unknown, log: ProblemLog): readonly unknown[] | null {
  if (json === undefined) return null;
  if (isRecord(json) && Array.isArray(json["units"])) return json["units"];
  log.at(unitsFile, null)(null, 'The file must be { "units": [ … ] }.');
  return null;
}

function readSourceList(json: unknown, log: ProblemLog): readonly unknown[] | null {
  if (json === undefined) return null;
  if (Array.isArray(json)) return json;
  log.at(sourcesFile, null)(null, "The file must be a list of sources, [ … ], in CSL-JSON.");
  return null;
}
