import type { CompiledGeodata } from "../../src/data/compile-geodata.ts";
import { formatWhen } from "../../src/i18n/format-when.ts";
import { en } from "../../src/i18n/en.ts";
import type { Chapter } from "../../src/model/dataset.ts";
import type { HistoricalEvent, Stage } from "../../src/model/feature.ts";
import { mainUnit } from "../../src/model/main-unit.ts";
import { escapeHtml } from "./escape-html.ts";

type Moment = HistoricalEvent | Stage;
type Write = (moment: Moment) => string;

/** The chapters with the stages of the 1st Division, dates and titles alone. */
export function marchList(geodata: CompiledGeodata): string {
  const stages = momentsOf(geodata).filter((moment) => moment.kind === "stage" && moment.unit === mainUnit);
  return chapterList(geodata, stages, "h2", (moment) => `<li>${heading(moment)}</li>`);
}

/** Every event and stage of all layers in time order, with what our texts say of it. */
export function wholeList(geodata: CompiledGeodata): string {
  const names = new Map(geodata.outline.units.map(({ id, name }): [string, string] => [id, name]));
  const texts = geodata.editions.en.layerTexts;
  return chapterList(geodata, momentsOf(geodata), "h2", (moment) => {
    const units = moment.kind === "stage" ? [moment.unit] : moment.units;
    const who = units.flatMap((unit) => names.get(unit) ?? []).join(", ");
    const { certainty } = moment.basis;
    const notes = [...(who === "" ? [] : [who]), ...(certainty === "attested" ? [] : [en.words.certainty[certainty]])].join("; ");
    const summary = texts[moment.layer]?.[moment.id]?.summary ?? "";
    return `<li id="${escapeHtml(moment.id)}">${heading(moment)}${notes === "" ? "" : ` <small>${escapeHtml(notes)}</small>`}${summary === "" ? "" : `<br>${escapeHtml(summary)}`}</li>`;
  });
}

/** Events and stages as all accounts or the first one tell them, in time order. */
function momentsOf({ outline, layers }: CompiledGeodata): readonly Moment[] {
  const account = outline.accounts[0]?.id;
  return layers
    .flatMap(({ features }) => features)
    .flatMap((feature) => (feature.kind === "event" || feature.kind === "stage" ? [feature] : []))
    .filter((moment) => moment.account === null || moment.account === account)
    .toSorted((one, other) => whenOf(one).at - whenOf(other).at);
}

function whenOf(moment: Moment) {
  return moment.kind === "stage" ? moment.arrive : moment.when;
}

function heading(moment: Moment): string {
  return `<time>${escapeHtml(formatWhen(whenOf(moment), "en", en))}</time> ${escapeHtml(moment.title)}`;
}

function chapterList({ outline }: CompiledGeodata, moments: readonly Moment[], level: string, write: Write): string {
  const { chapters } = outline;
  const starts = [null, ...chapters];
  return starts
    .map((chapter, index) => {
      const own = moments.filter((moment) => isWithin(moment, chapter, chapters[index] ?? null));
      if (own.length === 0) return "";
      const title = chapter === null ? en.panels.before : chapter.title;
      return `<${level}>${escapeHtml(title)}</${level}><ol>${own.map(write).join("")}</ol>`;
    })
    .join("");
}

function isWithin(moment: Moment, chapter: Chapter | null, next: Chapter | null): boolean {
  const { at } = whenOf(moment);
  return (chapter === null || at >= chapter.start) && (next === null || at < next.start);
}
