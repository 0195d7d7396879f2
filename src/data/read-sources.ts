import type { HowRead, Source, SourceName } from "../model/source.ts";
import { id } from "../model/id.ts";
import type * as v from "valibot";
import { checkShape } from "./check-shape.ts";
import { dropEmpty } from "./drop-empty.ts";
import { sourcesFile } from "./geodata-files.ts";
import { nameOf } from "./name-of.ts";
import type { ProblemLog } from "./problem-log.ts";
import { quote } from "./quote.ts";
import { sourceSchema } from "./registry-schemas.ts";

type Written = v.InferOutput<typeof sourceSchema>;

/** The types of CSL 1.0.2. */
const cslTypes: ReadonlySet<string> = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document
  entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map
  motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog
  regulation report review review-book software song speech standard thesis treaty webpage`.split(/\s+/u),
);

/** The bibliography from the items of a CSL-JSON list. `known` are the ids in it. */
export function readSources(list: readonly unknown[], known: ReadonlySet<string>, log: ProblemLog): readonly Source[] {
  return list.flatMap((item, index) => readSource(dropEmpty(item), index, known, log) ?? []);
}

function readSource(item: unknown, index: number, known: ReadonlySet<string>, log: ProblemLog): Source | null {
  const report = log.at(sourcesFile, nameOf(item, "item", index));
  const source = checkShape(sourceSchema, item, "a source", report);
  if (source === null) return null;
  if (!cslTypes.has(source.type)) {
    report(
      "type",
      `${quote(source.type)} is not a type of CSL; use book, chapter, article-journal, manuscript, document, webpage or another of them.`,
    );
  }
  const { read, through } = source.custom;
  if (through !== undefined && !known.has(through))
    report("custom.through", `No source has the id ${quote(through)}; add it or correct the id.`);
  if (read === "second-hand" && through === undefined && source.note === undefined) {
    report(
      "custom.through",
      "Is missing; name the source through which this one is cited, or say it in note where it is not in the list.",
    );
  }
  return {
    id: id(source.id),
    type: source.type,
    title: source.title,
    authors: readNames(source.author),
    editors: readNames(source.editor),
    issued: issuedYear(source.issued),
    publisher: source.publisher ?? null,
    publisherPlace: source["publisher-place"] ?? null,
    containerTitle: source["container-title"] ?? null,
    language: source.language ?? null,
    url: source.URL ?? null,
    howRead: read satisfies HowRead,
    through: through === undefined ? null : id(through),
    note: source.note ?? null,
  };
}

function readNames(written: Written["author"]): readonly SourceName[] {
  return (written ?? []).map(({ family, given, literal, "non-dropping-particle": particle }) => ({
    ...(family === undefined ? {} : { family: particle === undefined ? family : `${particle} ${family}` }),
    ...(given === undefined ? {} : { given }),
    ...(literal === undefined ? {} : { literal }),
  }));
}

/** The year, or two years joined by a dash, or the words the item has instead. */
function issuedYear(issued: Written["issued"]): string | null {
  const years = (issued?.["date-parts"] ?? []).flatMap(([year]) => (year === undefined ? [] : [String(year)]));
  return years.length > 0 ? years.join("–") : (issued?.literal ?? issued?.raw ?? null);
}
