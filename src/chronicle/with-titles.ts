import type { LayerContents, Outline } from "../model/dataset.ts";
import type { Feature } from "../model/feature.ts";
import type { FeatureTitle, Titles } from "../model/texts.ts";

/** The outline with titles and names in the language of the titles. Throws where they are those of another outline. */
export function outlineWithTitles(outline: Outline, titles: Titles): Outline {
  const { layers, accounts, chapters, units } = titles;
  return {
    ...outline,
    layers: paired("layers", outline.layers, layers, (layer, title) => ({ ...layer, title })),
    accounts: paired("accounts", outline.accounts, accounts, (account, [title, summary]) => ({ ...account, title, summary })),
    chapters: paired("chapters", outline.chapters, chapters, (chapter, title) => ({ ...chapter, title })),
    units: paired("units", outline.units, units, (unit, [name, shortName, commander]) => ({ ...unit, name, shortName, commander })),
  };
}

/**
 * The features of a layer with titles in the language of the titles; those of a layer that has none there, a file of the reader's
 * own, as they are. Throws where the titles are those of another layer.
 */
export function featuresWithTitles({ layer, features }: LayerContents, titles: Titles): readonly Feature[] {
  const sent = titles.features[layer];
  if (sent === undefined) return features;
  const called = paired(layer, features, sent, withTitle);
  const titleOf = new Map<string, string>(called.map(({ id, title }) => [id, title]));
  return called.map((feature, index) =>
    feature.kind === "leg" && sent[index] === 0
      ? { ...feature, title: `${titleOf.get(feature.from) ?? ""}${titles.between}${titleOf.get(feature.to) ?? ""}` }
      : feature,
  );
}

function withTitle(feature: Feature, sent: FeatureTitle): Feature {
  if (sent === 0) return feature;
  if (typeof sent === "string") return { ...feature, title: sent };
  const [title, of1945] = sent;
  return feature.kind === "place" ? { ...feature, title, names: { of1945, ...feature.names } } : { ...feature, title };
}

/** Titles belong to things by their order alone, so that a list of another length is that of other things. */
function paired<Thing, Title>(
  what: string,
  things: readonly Thing[],
  titles: readonly Title[],
  named: (thing: Thing, title: Title) => Thing,
): readonly Thing[] {
  if (things.length !== titles.length)
    throw new Error(`${String(titles.length)} titles were sent for ${String(things.length)} in ${what}.`);
  const next = titles.values();
  return things.flatMap((thing) => {
    const title = next.next();
    return title.done === true ? [] : [named(thing, title.value)];
  });
}
