import type { Dataset } from "../model/dataset.ts";
import type { Feature, PlaceType } from "../model/feature.ts";
import type { Titles } from "../model/texts.ts";

/** The dataset with its titles and names in another language; what the titles lack stays as it is. `null`: English. */
export function withTitles(dataset: Dataset, titles: Titles | null): Dataset {
  if (titles === null) return dataset;
  return {
    ...dataset,
    layers: dataset.layers.map((layer) => ({ ...layer, title: titles.layers[layer.id] ?? layer.title })),
    accounts: dataset.accounts.map((account) => ({ ...account, ...titles.accounts[account.id] })),
    chapters: dataset.chapters.map((chapter) => ({ ...chapter, title: titles.chapters[chapter.id] ?? chapter.title })),
    units: dataset.units.map((unit) => ({ ...unit, ...titles.units[unit.id] })),
    features: dataset.features.map((feature) => renamed(feature, titles.features[feature.id] ?? feature.title)),
  };
}

/** Places whose title is a name and not a description, so that it is worth showing beside a translated one. */
const named: ReadonlySet<PlaceType> = new Set(["town", "village", "taken-town"]);

function renamed(feature: Feature, title: string): Feature {
  if (feature.kind === "place" && named.has(feature.placeType) && title !== feature.title)
    return { ...feature, title, names: { of1945: feature.title, ...feature.names } };
  return { ...feature, title };
}
