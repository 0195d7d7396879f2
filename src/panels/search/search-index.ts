import MiniSearch from "minisearch";
import type { Chronicle } from "../../chronicle/chronicle.ts";
import { eachTownOnce, samePlaces } from "../../chronicle/same-place.ts";
import type { Feature, Place } from "../../model/feature.ts";
import { languageOfName } from "../../model/language-of-name.ts";
import { otherNamesOf } from "../../model/other-names.ts";
import { nativeLanguage, type Person } from "../../model/reading.ts";
import type { UnitSide } from "../../model/side.ts";
import type { When } from "../../model/when.ts";
import { folded } from "../fold.ts";

/** What can be found: a place, a unit, an event or a person. */
export interface Findable {
  readonly id: string;
  readonly kind: "place" | "unit" | "event" | "person";
  readonly title: string;
  /** Every other name it goes by, each once, for finding and for saying why it was found. */
  readonly otherNames: readonly OtherName[];
  /** Shown after the names and found, but for less: a person's office. */
  readonly remark: string;
  readonly summary: string;
  readonly when: When | null;
  /** Whose it is, for the mark in the list. */
  readonly side: UnitSide | null;
}

/** A name that is not the title; `language` is a BCP 47 tag, `undefined` for that of the page, or where it is not known. */
export interface OtherName {
  readonly text: string;
  readonly language: string | undefined;
}

/** What a search looks through besides titles and names; all are empty until the texts have come. */
export interface SearchedTexts {
  readonly summaryOf: (feature: Pick<Feature, "id" | "layer">) => string;
  /** The names of those who led a unit. */
  readonly commandersOf: (unit: string) => readonly string[];
  readonly people: readonly Person[];
}

/** Everything that can be found, as the reader's language names it. */
export function findables(chronicle: Chronicle, texts: SearchedTexts): readonly Findable[] {
  const { events, units } = chronicle;
  const { summaryOf, commandersOf, people } = texts;
  // Who moves on the map alone is a unit there; in the list of finds the person's own card says more.
  const ownUnits = new Set(people.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return [
    ...eachTownOnce(chronicle).map((place): Findable => {
      const { id, title, when, side } = place;
      const otherNames = eachOnce(title, [place, ...samePlaces(chronicle, place)].flatMap(namesOfPlace));
      return { id, kind: "place", title, otherNames, remark: "", summary: summaryOf(place), when, side };
    }),
    ...[...units.values()]
      .filter(({ id, echelon }) => echelon !== "person" || !ownUnits.has(id))
      .map(({ id, name, shortName, names, side }): Findable => {
        const own = [shortName, ...commandersOf(id)].map((text): OtherName => ({ text, language: undefined }));
        const foreign = Object.entries(names).map(([language, text]): OtherName => ({ text, language }));
        const otherNames = eachOnce(name, [...own, ...foreign]);
        return { id, kind: "unit", title: name, otherNames, remark: "", summary: "", when: null, side };
      }),
    ...events.map((event): Findable => {
      const { id, title, when, side } = event;
      return { id, kind: "event", title, otherNames: [], remark: "", summary: summaryOf(event), when, side };
    }),
    ...people.map(({ id, name, nativeName, role, text }): Findable => {
      const otherNames = nativeName === null ? [] : [{ text: nativeName, language: nativeLanguage }];
      return { id, kind: "person", title: name, otherNames, remark: role, summary: text, when: null, side: null };
    }),
  ];
}

function namesOfPlace({ title, names }: Place): readonly OtherName[] {
  const others = otherNamesOf(names).map(({ name }) => ({ text: name, language: languageOfName(names, name) }));
  return [{ text: title, language: undefined }, ...others];
}

function eachOnce(title: string, names: readonly OtherName[]): readonly OtherName[] {
  const said = new Set([title]);
  return names.filter(({ text }) => {
    const isNew = !said.has(text);
    said.add(text);
    return isNew;
  });
}

/** One answer, and what of its words was asked for. */
export interface Find {
  readonly item: Findable;
  /** The folded words of the item that were met, whole. */
  readonly met: readonly string[];
}

/** What is typed, answered: the best first, and how many there are beyond those shown. */
export interface Finds {
  readonly shown: readonly Find[];
  readonly count: number;
}

/** Answers what is typed with what is found. */
export interface SearchIndex {
  readonly find: (text: string) => Finds;
}

/** How many answers fit a list that can still be read. */
const mostShown = 8;

/**
 * What bears just the name that was asked for weighs this much more than what has it among other words, and so does, by less, what
 * bears just the name that has been begun.
 */
const [wholeName, begunName] = [10, 5];

function nameWeight({ title, otherNames }: Findable, asked: string): number {
  const names = [title, ...otherNames.map(({ text }) => text)].map(folded);
  if (names.includes(asked)) return wholeName;
  return names.some((name) => name.startsWith(asked) && !name.includes(" ", asked.length)) ? begunName : 1;
}

/** An index that forgives a wrong letter, knows beginnings of words, and holds names to weigh more than sentences. */
export function createSearchIndex(items: readonly Findable[]): SearchIndex {
  const index = new MiniSearch<Findable>({
    fields: ["title", "otherNames", "remark", "summary"],
    extractField: ({ id, title, otherNames, remark, summary }, field) => {
      const texts: Readonly<Record<string, string>> = {
        id,
        title,
        remark,
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
  // Who types a few letters looks for someone or somewhere first, and for what happened to them after.
  const weight = { place: 2.4, person: 2.2, unit: 2, event: 1 } as const;
  return {
    find: (text) => {
      const asked = folded(text.trim());
      const results = index.search(text, {
        boostDocument: (id) => {
          const item = byId.get(String(id));
          return item === undefined ? 1 : weight[item.kind] * nameWeight(item, asked);
        },
      });
      const shown = results.slice(0, mostShown).flatMap(({ id, terms }): readonly Find[] => {
        const item = byId.get(String(id));
        return item === undefined ? [] : [{ item, met: terms }];
      });
      return { shown, count: results.length };
    },
  };
}
