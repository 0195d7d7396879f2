import { createChronicle } from "../../src/chronicle/chronicle.ts";
import type { Moment } from "../../src/chronicle/moments.ts";
import type { CompiledGeodata } from "../../src/data/compile-geodata.ts";
import { datasetOf } from "../../src/data/edition.ts";
import { formatWhen } from "../../src/i18n/format-when.ts";
import { en } from "../../src/i18n/en.ts";
import { mainUnit } from "../../src/model/main-unit.ts";
import { itineraryChapters } from "../../src/panels/itinerary/itinerary-rows.ts";
import { escapeHtml } from "./escape-html.ts";

/** The chapters with the stages of the 1st Division, dates and titles alone, as HTML. */
export function marchList(geodata: CompiledGeodata): string {
  return chapterList(geodata, (moment) =>
    moment.kind === "stage" && moment.unit === mainUnit ? `<li>${heading(moment)}</li>` : "",
  );
}

/** Every event and stage of all layers in time order, with what our texts say of it, as HTML. */
export function wholeList(geodata: CompiledGeodata): string {
  const names = new Map(geodata.outline.units.map(({ id, name }): [string, string] => [id, name]));
  const texts = geodata.editions.en.layerTexts;
  return chapterList(geodata, (moment) => {
    const units = moment.kind === "stage" ? [moment.unit] : moment.units;
    const who = units.flatMap((unit) => names.get(unit) ?? []).join(", ");
    const { certainty } = moment.basis;
    const notes = [...(who === "" ? [] : [who]), ...(certainty === "attested" ? [] : [en.words.certainty[certainty]])].join("; ");
    const summary = texts[moment.layer]?.[moment.id]?.summary ?? "";
    return `<li id="${escapeHtml(moment.id)}">${heading(moment)}${notes === "" ? "" : ` <small>${escapeHtml(notes)}</small>`}${summary === "" ? "" : `<br>${escapeHtml(summary)}`}</li>`;
  });
}

function heading(moment: Moment): string {
  const when = moment.kind === "stage" ? moment.arrive : moment.when;
  return `<time>${escapeHtml(formatWhen(when, "en", en))}</time> ${escapeHtml(moment.title)}`;
}

/** The list of the page, all layers and the first account, as `write` has each row; chapters without a row are left out. */
function chapterList({ outline, layers }: CompiledGeodata, write: (moment: Moment) => string): string {
  const [account] = outline.accounts;
  if (account === undefined) return "";
  const chronicle = createChronicle(datasetOf(outline, layers));
  return itineraryChapters(chronicle, account.id, new Set(outline.layers.map(({ id }) => id)))
    .map(({ chapter, rows }) => {
      const items = rows.map(({ moment }) => write(moment)).join("");
      return items === "" ? "" : `<h2>${escapeHtml(chapter?.title ?? en.panels.before)}</h2><ol>${items}</ol>`;
    })
    .join("");
}
