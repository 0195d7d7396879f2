import MiniSearch from "minisearch";
import type { Chronicle } from "../../chronicle/chronicle.ts";
import type { Feature, Names } from "../../model/feature.ts";
import { languageOfName } from "../../model/language-of-name.ts";
import type { When } from "../../model/when.ts";

/** What can be found: a place, a unit or an event. */
export interface Findable {
  readonly id: string;
  readonly kind: "place" | "unit" | "event";
  readonly title: string;
  /** Every other name it goes by, each once, for finding and for saying why it was found. */
  readonly otherNames: readonly OtherName[];
  readonly summary: string;
  readonly when: When | null;
}

/** A name that is not the title; `language` is a BCP 47 tag, `undefined` for that of the page, or where it is not known. */
export interface OtherName {
  readonly text: string;
  readonly language: string | undefined;
}

/** Letters without their marks, in lower case: "Lnáře" is found by "lnare", "Řeporyje" by "reporyje". */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l");
}

/** What a search looks through besides titles and names; both are empty until the texts have come. */
export interface SearchedTexts {
  readonly summaryOf: (feature: Pick<Feature, "id" | "layer">) => string;
  /** The names of those who led a unit. */
  readonly commandersOf: (unit: string) => readonly string[];
}

/** Everything that can be found, as the reader's language names it. */
export function findables({ places, events, units }: Chronicle, { summaryOf, commandersOf }: SearchedTexts): readonly Findable[] {
  return [
    ...places.map((place): Findable => {
      const { id, title, names, when } = place;
      return { id, kind: "place", title, otherNames: namesOfPlace(title, names), summary: summaryOf(place), when };
    }),
    ...[...units.values()].map(({ id, name, shortName, names }): Findable => {
      const own = [shortName, ...commandersOf(id)].map((text): OtherName => ({ text, language: undefined }));
      const foreign = Object.entries(names).map(([language, text]): OtherName => ({ text, language }));
      return { id, kind: "unit", title: name, otherNames: eachOnce(name, [...own, ...foreign]), summary: "", when: null };
    }),
    ...events.map((event): Findable => {
      const { id, title, when } = event;
      return { id, kind: "event", title, otherNames: [], summary: summaryOf(event), when };
    }),
  ];
}

function namesOfPlace(title: string, names: Names): readonly OtherName[] {
  const { of1945, de1945, cs, ru, pl, today } = names;
  const known = [of1945, de1945, cs, ru, pl, today].filter((name) => name !== undefined);
  return eachOnce(
    title,
    known.map((text) => ({ text, language: languageOfName(names, text) })),
  );
}

function eachOnce(title: string, names: readonly OtherName[]): readonly OtherName[] {
  const said = new Set([title]);
  return names.filter(({ text }) => {
    const isNew = !said.has(text);
    said.add(text);
    return isNew;
  });
}

/** Answers what is typed with what is found, best first. */
export interface SearchIndex {
  readonly find: (text: string) => readonly Findable[];
}

/** How many answers fit a list that can still be read. */
const mostAnswers = 8;

/** An index that forgives a wrong letter, knows beginnings of words, and holds names to weigh more than sentences. */
export function createSearchIndex(items: readonly Findable[]): SearchIndex {
  const index = new MiniSearch<Findable>({
    fields: ["title", "otherNames", "summary"],
    extractField: ({ id, title, otherNames, summary }, field) => {
      const texts: Readonly<Record<string, string>> = {
        id,
        title,
        summary,
        otherNames: otherNames.map(({ text }) => text).join(" "),
      };
      return texts[field] ?? "";
    },
    processTerm: (term) => folded(term),
    searchOptions: {
      boost: { title: 4, otherNames: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
      combineWith: "AND",
    },
  });
  index.addAll(items);
  const byId = new Map(items.map((item) => [item.id, item]));
  const weight = { place: 1.4, unit: 1.2, event: 1 } as const;
  return {
    find: (text) =>
      index
        .search(text, { boostDocument: (id) => weight[byId.get(String(id))?.kind ?? "event"] })
        .slice(0, mostAnswers)
        .flatMap(({ id }) => byId.get(String(id)) ?? []),
  };
}
