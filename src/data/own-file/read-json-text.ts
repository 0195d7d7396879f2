import { findJsonFault } from "../find-json-fault.ts";
import { wholeFile, type NoteLog } from "./note-log.ts";
import { deepestNesting } from "./reading-context.ts";
import { lineAt, scanJson } from "./scan-json.ts";

/**
 * What a JSON text holds, or `undefined` after a note. Bare `NaN` and infinities, which some programs write, become `null`; of a
 * text that breaks off, what came before the last whole feature is kept.
 */
export function readJsonText(text: string, log: NoteLog): unknown {
  const scan = scanJson(text, deepestNesting);
  if (scan.tooDeepAt !== null) {
    log.add("tooDeep", { kind: "line", line: scan.tooDeepAt }, { levels: deepestNesting });
    return undefined;
  }
  const whole = parse(text);
  if (whole !== undefined) return whole;
  for (const [start] of scan.notNumbers.slice(0, 1)) log.add("notNumbers", { kind: "line", line: lineAt(text, start) }, null);
  const numeric = withoutNotNumbers(text, scan.notNumbers);
  const mended = scan.notNumbers.length > 0 ? parse(numeric) : undefined;
  if (mended !== undefined) return mended;
  if (scan.endsOpen && scan.lastWhole !== null) {
    const { end, closers } = scan.lastWhole;
    const cut = scan.notNumbers.filter(([start]) => start < end);
    const kept = parse(withoutNotNumbers(text.slice(0, end), cut) + closers);
    if (kept !== undefined) {
      log.add("truncated", { kind: "line", line: lineAt(text, text.length) }, null);
      return kept;
    }
  }
  const fault = findJsonFault(numeric);
  const { line, column } = fault ?? { line: 1, column: 1 };
  const found = numeric.split("\n", line)[line - 1]?.slice(column - 1, column + 19) ?? "";
  if (fault === null) log.add("unforeseen", wholeFile, null);
  else log.add("jsonSyntax", { kind: "line", line }, { column, found });
  return undefined;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Puts a `null` of the same length, so that lines and columns stay, in the place of each. */
function withoutNotNumbers(text: string, places: readonly (readonly [number, number])[]): string {
  if (places.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of places) {
    // "NaN" is shorter than "null": there a zero-width remedy does not exist, so the column may move by one.
    parts.push(text.slice(from, start), "null".padEnd(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
