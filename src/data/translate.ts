import type { Dataset } from "../model/dataset.ts";
import type { Claim, Person, Reading, Term, TourStep } from "../model/reading.ts";
import type { FeatureText, LayerTexts, UnitText } from "../model/texts.ts";
import type { Edition } from "./edition.ts";
import { readingFiles, unitsFile, withoutEnding } from "./geodata-files.ts";
import type { Say } from "./say.ts";
import { titlesOf } from "./titles-of.ts";

/**
 * Says every text of the history that readers see by `say`: the one place that knows which those are. Names of persons in the
 * bibliography, titles of works and locators stay as they are printed.
 */
export function translateEdition(dataset: Dataset, english: Edition, say: Say): Edition {
  const titles = titlesOf(dataset, say);
  const layerTexts = Object.entries(english.layerTexts).map(
    ([layer, texts]) => [layer, translateLayer(layer, texts, say)] as const,
  );
  const unitTexts = Object.entries(english.unitTexts).map(([id, text]) => [id, translateUnit(id, text, say)] as const);
  return {
    titles,
    layerTexts: Object.fromEntries(layerTexts),
    unitTexts: Object.fromEntries(unitTexts),
    reading: translateReading(english.reading, say),
  };
}

function translateLayer(file: string, texts: LayerTexts, say: Say): LayerTexts {
  const translated = (id: string, text: FeatureText): FeatureText => {
    const said = (property: string, english: string): string => say({ file, id, property }, english);
    return {
      ...text,
      summary: said("summary", text.summary),
      variants: text.variants.map((variant, index) => ({
        ...variant,
        text: said(`variant_${String(index + 1)}`, variant.text),
      })),
      timeBasis: orNull(text.timeBasis, (english) => said("time_basis", english)),
      contested: orNull(text.contested, (english) => said("contested", english)),
    };
  };
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, translated(id, text)]));
}

function translateUnit(id: string, text: UnitText, say: Say): UnitText {
  const said = (property: string, english: string): string => say({ file: withoutEnding(unitsFile), id, property }, english);
  return {
    ...text,
    commanders: text.commanders.map((commander, index) => ({
      ...commander,
      name: said(`commander ${String(index + 1)}`, commander.name),
    })),
    raisedFrom: orNull(text.raisedFrom, (english) => said("raised_from", english)),
    background: orNull(text.background, (english) => said("background", english)),
    strength: text.strength.map((figure, index) => ({ ...figure, text: said(`strength ${String(index + 1)}`, figure.text) })),
  };
}

function translateReading({ claims, people, terms, tour }: Reading, say: Say): Reading {
  const saidIn = (file: string, id: string) => (property: string, english: string) =>
    say({ file: withoutEnding(file), id, property }, english);
  const claim = (english: Claim): Claim => {
    const said = saidIn(readingFiles.claims, english.id);
    return { ...english, statement: said("statement", english.statement), reasoning: said("reasoning", english.reasoning) };
  };
  const person = (english: Person): Person => {
    const said = saidIn(readingFiles.people, english.id);
    return {
      ...english,
      name: said("name", english.name),
      role: said("role", english.role),
      fate: orNull(english.fate, (fate) => said("fate", fate)),
      text: said("text", english.text),
    };
  };
  const term = (english: Term): Term => {
    const said = saidIn(readingFiles.glossary, english.id);
    return { ...english, term: said("term", english.term), text: said("text", english.text) };
  };
  const step = (english: TourStep): TourStep => {
    const said = saidIn(readingFiles.tour, english.id);
    const { time } = english;
    return {
      ...english,
      title: said("title", english.title),
      text: said("text", english.text),
      time: time.kind === "outside" ? { ...time, text: said("date_text", time.text) } : time,
    };
  };
  return { claims: claims.map(claim), people: people.map(person), terms: terms.map(term), tour: tour.map(step) };
}

function orNull(english: string | null, said: (english: string) => string): string | null {
  return english === null ? null : said(english);
}
