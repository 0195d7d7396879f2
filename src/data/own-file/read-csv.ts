import Papa from "papaparse";
import type { LonLat } from "../../model/lon-lat.ts";
import type { FilePlace } from "../../model/own-note.ts";
import type { When } from "../../model/when.ts";
import { findColumns, type ColumnRole } from "./csv-columns.ts";
import type { Draft } from "./draft.ts";
import { gatherRows, type Row } from "./gather-rows.ts";
import { wholeFile } from "./note-log.ts";
import { checkPosition } from "./read-positions-of-own.ts";
import { mostFeatures, mostPositions, type ReadingContext } from "./reading-context.ts";
import { showValue } from "./show-value.ts";

/**
 * A table with a header row and a column for latitude and longitude each. Rows with times of one track, name or id form a way; a
 * file of timed rows that names nothing is one way; other rows are points. `null` after a note when the columns are missing.
 */
export function readCsv(text: string, context: ReadingContext): readonly Draft[] | null {
  let columns: ReadonlyMap<ColumnRole, number> | null = null;
  let header: readonly string[] = [];
  let line = 1;
  const rows: Row[] = [];
  Papa.parse<readonly string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "|"],
    step: ({ data, meta }, parser) => {
      const place: FilePlace = { kind: "line", line };
      line += 1 + data.reduce((breaks, field) => breaks + countBreaks(field), 0);
      if (data.every((field) => field.trim() === "")) return;
      if (columns === null) {
        header = data.map((field) => field.trim());
        columns = findColumns(header);
        if (!columns.has("lat") || !columns.has("lon")) parser.abort();
        return;
      }
      if (rows.length % 5000 === 0) context.progress(meta.cursor / text.length);
      if (rows.length >= mostPositions) {
        context.log.add("tooManyPositions", place, { limit: mostPositions });
        parser.abort();
        return;
      }
      const row = readRow(data, place, { header, columns, decimalComma: meta.delimiter !== "," }, context);
      if (row !== null) rows.push(row);
    },
  });
  // The parser's callback is out of sight of the compiler.
  const found = columns as ReadonlyMap<ColumnRole, number> | null;
  if (found?.has("lat") !== true || !found.has("lon")) {
    const missing = found?.has("lat") === true ? "longitude" : found?.has("lon") === true ? "latitude" : "both";
    context.log.add("noColumn", wholeFile, { missing, columns: showValue(header.join(", ")) });
    return null;
  }
  const drafts = gatherRows(rows, context);
  if (drafts.length > mostFeatures) context.log.add("tooManyFeatures", wholeFile, { limit: mostFeatures });
  return drafts.slice(0, mostFeatures);
}

interface Table {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly decimalComma: boolean;
}

function readRow(fields: readonly string[], at: FilePlace, table: Table, { log, times }: ReadingContext): Row | null {
  const field = (role: ColumnRole): string => fields[table.columns.get(role) ?? -1]?.trim() ?? "";
  const position = readPair(field("lon"), field("lat"), table.decimalComma);
  if (position === null) {
    log.add("notAPosition", at, { found: showValue(`${field("lat")}, ${field("lon")}`) });
    return null;
  }
  const checked = checkPosition(position, at, log);
  if (checked === null) return null;
  const written = [field("date"), field("time")].filter((part) => part !== "").join(" ");
  const start = table.columns.has("time") && /\d{4}/u.test(field("time")) ? field("time") : written;
  const when: When | null =
    start === "" ? null : field("end") === "" ? times.date(start, at) : times.stretch(start, field("end"), at);
  const named = new Set([table.columns.get("lat"), table.columns.get("lon")]);
  const properties = table.header.flatMap((name, index) => {
    const text = fields[index]?.trim() ?? "";
    return text === "" || named.has(index) ? [] : [{ name, text: text.slice(0, 2000) }];
  });
  return {
    at,
    position: checked,
    when,
    group: field("track") || field("name") || field("id") || null,
    title: field("name") || field("track") || field("id") || null,
    properties,
  };
}

function readPair(lon: string, lat: string, decimalComma: boolean): LonLat | null {
  const [x, y] = [lon, lat].map((text) => (decimalComma ? text.replace(",", ".") : text)).map((text) => text.replace(/°$/u, ""));
  const pattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
  return x !== undefined && y !== undefined && pattern.test(x) && pattern.test(y) ? { lon: Number(x), lat: Number(y) } : null;
}

function countBreaks(field: string): number {
  let count = 0;
  for (let at = field.indexOf("\n"); at >= 0; at = field.indexOf("\n", at + 1)) count += 1;
  return count;
}
