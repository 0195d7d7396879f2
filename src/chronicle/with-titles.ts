import type { Dataset } from "../model/dataset.ts";
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
    features: dataset.features.map((feature) => ({ ...feature, title: titles.features[feature.id] ?? feature.title })),
  };
}
