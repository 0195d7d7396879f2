import urls from "virtual:geodata";
import type { LayerContents, Outline } from "../model/dataset.ts";
import type { LayerId } from "../model/id.ts";
import { createFetchedOnce } from "../model/fetched-once.ts";
import type { Language } from "../model/language.ts";
import type { PackedOutline } from "../model/packing/pack-outline.ts";
import { unpackLayer } from "../model/packing/unpack-layer.ts";
import { unpackOutline } from "../model/packing/unpack-outline.ts";
import type { PackedLayer } from "../model/packing/wire.ts";
import type { Reading } from "../model/reading.ts";
import type { Source } from "../model/source.ts";
import type { LayerTexts, Titles, UnitTexts } from "../model/texts.ts";
import type { Library } from "../state/library.ts";

/**
 * Fetches a part of the compiled geodata. It was checked when the page was built, so its shape is trusted. Throws an Error in
 * words when the network or the server fails.
 */
async function fetchPart(name: string): Promise<unknown> {
  const url = urls[name];
  if (url === undefined) throw new Error(`This page was built without ${name}.`);
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`The network gave no answer for ${url}.`, { cause });
  });
  if (!response.ok) throw new Error(`The server answered ${response.status} ${response.statusText} for ${url}.`);
  return response.json();
}

/** What the page needs before it can show any layer, save its titles. */
export async function loadOutline(): Promise<Outline> {
  return unpackOutline((await fetchPart("outline")) as PackedOutline);
}

/** What one layer puts on the map, save the titles. */
export async function loadLayer(layer: LayerId): Promise<LayerContents> {
  return unpackLayer((await fetchPart(`layer-${layer}`)) as PackedLayer);
}

/** What map, slider and lists name in a language. */
export async function loadTitles(language: Language): Promise<Titles> {
  return (await fetchPart(`titles-${language}`)) as Titles;
}

/** A library that fetches each text once. */
export function createLibrary(): Library {
  const sources = createFetchedOnce(async (name) => {
    const list = (await fetchPart(name)) as readonly Source[];
    return new Map(list.map((source) => [source.id, source]));
  });
  const layerTexts = createFetchedOnce(async (name) => (await fetchPart(name)) as LayerTexts);
  const unitTexts = createFetchedOnce(async (name) => (await fetchPart(name)) as UnitTexts);
  const reading = createFetchedOnce(async (name) => (await fetchPart(name)) as Reading);
  return {
    sources: () => sources.get("sources"),
    layerTexts: (layer, language) => layerTexts.get(`texts-${layer}-${language}`),
    unitTexts: (language) => unitTexts.get(`units-${language}`),
    reading: (language) => reading.get(`reading-${language}`),
    forgetFailed: () => {
      for (const fetched of [sources, layerTexts, unitTexts, reading]) fetched.forgetFailed();
    },
  };
}
