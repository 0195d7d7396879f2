import type { Dataset } from "../model/dataset.ts";
import type { Feature, PlaceType } from "../model/feature.ts";
import type { FeatureTitle, Titles } from "../model/texts.ts";
import { accountsFile, unitsFile, withoutEnding } from "./geodata-files.ts";
import type { Say } from "./say.ts";

/** What map, slider and lists name, said by `say`, in the order of the dataset. */
export function titlesOf({ layers, accounts, chapters, units, features }: Dataset, say: Say): Titles {
  // A layer and a chapter may have the same id.
  const inAccounts = (id: string, property: string, english: string): string =>
    say({ file: withoutEnding(accountsFile), id, property }, english);
  const inUnits = (id: string, property: string, english: string): string =>
    say({ file: withoutEnding(unitsFile), id, property }, english);
  const said = new Map(features.map(({ id, layer, title }) => [id, say({ file: layer, id, property: "title" }, title)]));
  const ends = (feature: Feature): readonly [from: string, to: string] | null => {
    if (feature.kind !== "leg") return null;
    const [from, to] = [said.get(feature.from), said.get(feature.to)];
    return from === undefined || to === undefined ? null : [from, to];
  };
  const between = usualBetween(features, said, ends);
  const titleOf = (feature: Feature): FeatureTitle => {
    const title = said.get(feature.id) ?? feature.title;
    const [from, to] = ends(feature) ?? [];
    if (from !== undefined && title === `${from}${between}${to ?? ""}`) return 0;
    return title !== feature.title && isNamed(feature) ? [title, feature.title] : title;
  };
  return {
    layers: layers.map(({ id, title }) => inAccounts(id, "layer title", title)),
    accounts: accounts.map(({ id, title, summary }) => [inAccounts(id, "title", title), inAccounts(id, "summary", summary)]),
    chapters: chapters.map(({ id, title }) => inAccounts(id, "chapter title", title)),
    units: units.map(({ id, name, shortName, commander }) => [
      inUnits(id, "name", name),
      inUnits(id, "short_name", shortName),
      commander === null ? null : inUnits(id, "commander 1", commander),
    ]),
    between,
    features: Object.fromEntries(
      layers.map(({ id }) => [id, features.flatMap((feature) => (feature.layer === id ? [titleOf(feature)] : []))]),
    ),
  };
}

/** What most legs that are called by their ends have between them. */
function usualBetween(
  features: readonly Feature[],
  said: ReadonlyMap<string, string>,
  ends: (feature: Feature) => readonly [from: string, to: string] | null,
): string {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const [title, both] = [said.get(feature.id) ?? "", ends(feature)];
    if (both === null || !title.startsWith(both[0]) || !title.endsWith(both[1])) continue;
    const between = title.slice(both[0].length, title.length - both[1].length);
    counts.set(between, (counts.get(between) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

/** Places whose title is a name and not a description, so that it is worth showing beside a translated one. */
const named: ReadonlySet<PlaceType> = new Set(["town", "village", "taken-town"]);

function isNamed(feature: Feature): boolean {
  return feature.kind === "place" && named.has(feature.placeType) && feature.names.of1945 === undefined;
}
