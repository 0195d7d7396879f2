import type { Cite } from "../model/basis.ts";
import { id } from "../model/id.ts";
import type { Report } from "./problem-log.ts";
import { quote } from "./quote.ts";

/**
 * Source ids joined by `; `, each with an optional locator after a comma: `hoffmann-1984, chapter 5; zacek-2017`.
 * Reports ids that are not in `known`; with `null` (the bibliography could not be read) takes any.
 */
export function parseCites(field: string, text: string, known: ReadonlySet<string> | null, report: Report): readonly Cite[] {
  const cites: Cite[] = [];
  for (const part of text.split(";")) {
    const comma = part.indexOf(",");
    const source = (comma < 0 ? part : part.slice(0, comma)).trim();
    const locator = comma < 0 ? null : part.slice(comma + 1).trim();
    if (source === "") report(field, `${quote(text)} has an empty entry; write source ids joined by "; ".`);
    else if (known !== null && !known.has(source)) {
      report(
        field,
        `No source has the id ${quote(source)}; add it to sources.json or correct the id. A semicolon parts sources, a comma the place in one.`,
      );
    } else if (locator === "")
      report(field, `After ${source} a comma stands without a place in the source; name it or delete the comma.`);
    else cites.push({ source: id(source), locator });
  }
  return cites;
}
